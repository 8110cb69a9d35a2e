import Diagnostics
import Model

/// Applies a privacy profile to one table: columns are left out, cells masked, and what is left is searched once more.
public struct TableProtection {
    private let table: DataTable
    private let profile: PrivacyProfile
    private let guarded: GuardedTable

    /// Protects a table of a disclosure or register.
    ///
    /// `declared` holds what a schema says of each column, `location` the place of a cell, or of a heading where the row is
    /// nil. A value that is still personal after masking is an error, and its cell comes out empty.
    public static func protect(
        _ table: DataTable, declared: [ColumnRole?] = [], profile: PrivacyProfile,
        location: @escaping @Sendable (_ row: Int?, _ column: Int) -> SourceLocation
    ) -> ProtectedTable {
        let guarded = GuardedTable(
            headings: table.columns.map(\.title), rows: table.rows, declared: declared, location: location)
        return TableProtection(table: table, profile: profile, guarded: guarded).result()
    }

    private func result() -> ProtectedTable {
        guard profile.name != .never || !guarded.roles.isPersonList else { return refusal() }
        let maskings = table.columns.indices.map { masking(ofColumn: $0) }
        let kept = maskings.indices.filter { maskings[$0] != .hide }
        var diagnostics = maskings.indices.filter { maskings[$0] == .hide }.map { withheld($0) }
        if maskings.contains(.partialIdentity), let column = maskings.firstIndex(of: .partialIdentity) {
            diagnostics.append(partialNumbers(column))
        }
        var maskedCells = [Int](repeating: 0, count: table.rows.count)
        var hasMaskedCells = false
        var rows: [[String]] = []
        rows.reserveCapacity(table.rows.count)
        for (row, cells) in table.rows.enumerated() {
            let hidden = cells.indices.filter {
                maskings.indices.contains($0) && maskings[$0] == .hide && !cells[$0].isEmpty
            }
            maskedCells[row] = hidden.count
            rows.append(
                kept.map { column in
                    let cell = guarded.cell(row, column)
                    let shown = shown(cell, row, column, maskings[column], &diagnostics)
                    if shown != cell {
                        maskedCells[row] += 1
                        hasMaskedCells = true
                    }
                    return shown
                })
        }
        diagnostics += kept.flatMap { headingFindings($0) }
        diagnostics += combinations(kept, rows)
        return ProtectedTable(
            table: DataTable(columns: kept.map { table.columns[$0] }, rows: rows), maskedCells: maskedCells,
            withheldColumns: maskings.indices.filter { maskings[$0] == .hide }.map {
                ShownName(table.columns[$0].title).description
            }, hasMaskedCells: hasMaskedCells, isRefused: false, officePhones: officePhones(kept),
            diagnostics: diagnostics.sorted())
    }

    private func officePhones(_ kept: [Int]) -> [String] {
        kept.filter { guarded.role($0) == .officePhone }.flatMap { column in
            table.rows.indices.map { guarded.cell($0, column) }.filter { !$0.isEmpty }
        }
    }

    /// Totals and statistics keep all but what tells a single person; a list of people keeps what the profile allows.
    private func masking(ofColumn column: Int) -> Masking {
        let role = guarded.role(column)
        if guarded.roles.isPersonList { return profile.masking(of: role) }
        if role.isIdentifier { return .hide }
        return role == .counterparty ? .surname : .show
    }

    /// The cell after masking, empty where it is still personal.
    private func shown(
        _ cell: String, _ row: Int, _ column: Int, _ masking: Masking, _ diagnostics: inout [Diagnostic]
    ) -> String {
        guard !cell.isEmpty else { return cell }
        let role = guarded.role(column)
        // Organisations under contract keep their names.
        let isOrganisation = role == .counterparty && !PersonName.isName(cell[...])
        let masked = isOrganisation ? cell : Mask.apply(masking, to: cell) ?? ""
        if namesNeverPublished(masked) {
            diagnostics.append(
                Diagnostic(
                    .neverPublishedList, at: guarded.location(row, column), zh: "这一格说明此人属于不予公开的人员。",
                    en: "This cell says that somebody is one of those who are never published."))
            return ""
        }
        let kinds = CellDataRule.kinds(
            in: masked, role, PersonalDataScanner(), isPersonList: guarded.roles.isPersonList)
        guard !kinds.isEmpty else { return masked }
        diagnostics += kinds.map { $0.finding(at: guarded.location(row, column)) }
        return kinds.contains { $0.rule.severity == .error } ? "" : masked
    }

    /// Whether a cell beside a person's name puts that person on a list that is never published. Officers may well have such
    /// matters among their duties.
    private func namesNeverPublished(_ cell: String) -> Bool {
        guarded.roles.isPersonList && profile.name != .officers && NeverPublished.isNamed(in: [cell])
    }

    private func headingFindings(_ column: Int) -> [Diagnostic] {
        CellDataRule.kinds(in: table.columns[column].title, .other, PersonalDataScanner()).map {
            $0.finding(at: guarded.location(nil, column))
        }
    }

    /// What the columns that are left betray together.
    private func combinations(_ kept: [Int], _ rows: [[String]]) -> [Diagnostic] {
        let location = guarded.location
        let shown = GuardedTable(
            headings: kept.map { table.columns[$0].title }, rows: rows, declared: kept.map { guarded.role($0) }
        ) { row, column in location(row, kept.indices.contains(column) ? kept[column] : 0) }
        let rules: [any TableRule.Type] = [
            SplitNumberRule.self, MaskedNumberRule.self, IdentifyingCombinationRule.self, PeopleListRule.self,
        ]
        return rules.flatMap { $0.findings(in: shown) }
    }

    private func refusal() -> ProtectedTable {
        ProtectedTable(
            table: DataTable(columns: [], rows: []), maskedCells: table.rows.map { row in row.count { !$0.isEmpty } },
            withheldColumns: table.columns.map { ShownName($0.title).description }, hasMaskedCells: false,
            isRefused: true,
            officePhones: [],
            diagnostics: [
                Diagnostic(
                    .neverPublishedList, at: guarded.location(nil, 0), zh: "这是一份不予公开的人员名单。",
                    en: "This is a list of people that is never published.")
            ])
    }

    private func withheld(_ column: Int) -> Diagnostic {
        let name = ShownName(table.columns[column].title)
        return Diagnostic(
            .withheldColumn, at: guarded.location(nil, column),
            zh: "按“\(profile.name.label)”规格，“\(name)”一列不公开，已略去。",
            en: "The column \"\(name)\" is left out: the profile \(profile.name.rawValue) does not allow it.")
    }

    private func partialNumbers(_ column: Int) -> Diagnostic {
        Diagnostic(
            .partialIdentityShown, at: guarded.location(nil, column), zh: "按登记的规格，这一列的证件号码露出前6位和后4位。",
            en: "By the declared profile this column shows the first six and last four digits of identity numbers.")
    }
}

extension Rule {
    static let withheldColumn = Rule(
        "withheld-column", .warning, firmness: .strict,
        statement: .init(
            zh: "名单只公开该事项规格允许的列，其余的略去。", en: "A list shows the columns that its item's profile allows, and no other."),
        explanation: .init(
            zh: "不同事项可以公开的内容不同，如低保只公布申请人姓名、家庭成员人数和保障金额；认不出含义的列也不公开。",
            en:
                "What may be shown depends on the item: for minimum living allowance the applicant's name, the size of the household and "
                + "the amount. A column whose meaning is unknown is not shown either."),
        remedy: .init(
            zh: "从公开的表格中删去这一列；该列确实可以公开的，在公开目录里为事项指定“个人信息规格”。",
            en: "Delete the column, or give the item another profile in the catalogue if the column may be shown."),
        basis: .init(
            zh: "民发〔2021〕57号；《社会救助暂行办法》第六十一条；《个人信息保护法》第六条",
            en:
                "MCA doc. 2021-57; Interim Measures for Social Assistance art. 61; Personal Information Protection Law art. 6"
        ))

    static let partialIdentityShown = Rule(
        "partial-identity-shown", .warning, firmness: .strict,
        statement: .init(
            zh: "露出一部分证件号码是例外，每次都要说明。", en: "To show part of identity numbers is an exception that is always reported."),
        explanation: .init(
            zh: "前6后4位与年龄或者出生年份相拼，只剩约33种可能；各处遮盖的位数不同时还能互相补全。",
            en:
                "With an age, first six and last four digits leave about 33 numbers; lists that are masked differently complete each other."
        ),
        remedy: .init(
            zh: "改用“村民小组＋姓名”区分，并把事项的个人信息规格改为“一般公开”。",
            en: "Tell namesakes apart by group and name, and set the item's profile to the general one."),
        basis: .init(
            zh: "《个人信息保护法》第六条、第七十三条；GB/T 37964—2019",
            en: "Personal Information Protection Law art. 6 and 73; GB/T 37964-2019"))
}
