import Diagnostics
import Figures
import Formats
import Model
import Privacy

/// What is wrong with a table that came back, cell by cell, before any of it is taken over: the same rules as for what lies in
/// the content folder.
struct ReturnedTableCheck {
    let findings: [Diagnostic]

    init(_ returned: ReturnedForm.Table, of form: ReturnedForm) {
        let (records, problems) = RecordReader.read(returned.table, by: returned.schema)
        var findings = returned.findings + problems + TableGuard.findings(in: returned.table, schema: returned.schema)
        if let unit = returned.table.unit, unit != .yuan { findings.append(Self.otherUnit(unit, in: returned.table)) }
        if !findings.contains(where: { $0.severity == .error }) {
            let subject = FigureSubject(region: form.region, period: form.period, item: returned.item.lowercased())
            let schema = returned.schema
            let figures =
                schema.sides.count > 1
                ? FigureTable(joiningSidesOf: records, of: schema, subject: subject)
                : FigureTable(
                    records, headings: returned.table.headings.map(\.text), of: schema, subject: subject)
            findings += FigureChecks.findings(in: figures)
        }
        self.findings = findings.sorted()
    }

    var isRefused: Bool { findings.contains { $0.severity == .error } }

    /// What is written has no line above its headings that could state a unit.
    private static func otherUnit(_ unit: AmountUnit, in table: RawTable) -> Diagnostic {
        Diagnostic(
            .formUnit, at: table.location(of: RawTable.Row(line: 2, cells: [])),
            zh: "表格发下去时单位是元，现在写的是\(unit.label)。", en: "The form counts in 元; now it says \(unit.label).")
    }
}

extension Rule {
    public static let formUnit = Rule(
        "form-unit",
        statement: .init(zh: "发下去的表格，金额单位是元。", en: "The amounts of a form are in 元."),
        explanation: .init(
            zh: "表里的提示和核对都按元。改成万元，已经填好的上期数就错了一万倍。",
            en:
                "Hints and checks of a form count in 元. With another unit what was filled in before is wrong by its factor."
        ),
        remedy: .init(zh: "把第二行改回“单位：元”，金额按元填写。", en: "Restore \"单位：元\" in the second row and give the amounts in 元."))
}
