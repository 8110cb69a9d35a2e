import Formats
import Model

/// What a hidden sheet says of a form, by which it is known again whatever its file is called.
public struct FormIdentity: Hashable, Sendable {
    public struct Table: Hashable, Sendable {
        public let sheet: String
        public let item: String
        /// What the rows that were filled in already are known by: a table that still has just these was not filled in.
        public let fingerprint: String
    }

    public let region: RegionCode
    public let period: Period
    public let registrationSheet: String
    public let tables: [Table]

    static let sheetName = "noticeboard"
    private static let mark = "noticeboard-form"
    private static let version = "1"

    init(_ form: Form, sheetNames: SheetNames) {
        region = form.region.code
        period = form.period
        registrationSheet = RegistrationTable.sheetName
        tables = form.sheets.map { sheet in
            Table(
                sheet: sheetNames[sheet], item: sheet.item,
                fingerprint: Self.fingerprint(of: sheet.rows))
        }
    }

    /// Reads what `rows` wrote; nil for anything else.
    init?(_ rows: [[String]]) {
        guard let head = rows.first, head.prefix(2) == [Self.mark, Self.version] else { return nil }
        func values(_ key: String) -> [[String]] { rows.filter { $0.first == key }.map { Array($0.dropFirst()) } }
        guard let region = values("region").first?.first.flatMap({ RegionCode($0) }),
            let period = values("period").first?.first.flatMap({ Period($0) }),
            let registration = values("registration").first?.first
        else { return nil }
        self.region = region
        self.period = period
        registrationSheet = registration
        tables = values("table").compactMap {
            $0.count < 3 ? nil : Table(sheet: $0[0], item: $0[1], fingerprint: $0[2])
        }
    }

    var rows: [[String]] {
        [
            [Self.mark, Self.version], ["region", region.description], ["period", period.description],
            ["registration", registrationSheet],
        ] + tables.map { ["table", $0.sheet, $0.item, $0.fingerprint] }
    }

    /// Of what stands in rows, whatever spaces and empty cells are around it and however a spreadsheet writes a number.
    static func fingerprint(of rows: [[String]]) -> String {
        let lines = rows.map { row in
            row.map { text in
                text.filter { !$0.isWhitespace }.replacing(/^(-?[0-9]+)(?:\.0*|(\.[0-9]*?)0*)$/) { $0.1 + ($0.2 ?? "") }
            }.reversed().drop(while: \.isEmpty).reversed()
                .joined(separator: "\t")
        }.filter { !$0.isEmpty }
        return String(SHA256.hex(Array(lines.joined(separator: "\n").utf8)).prefix(16))
    }
}

/// The names of a workbook's sheets: the items' titles, cut to what a spreadsheet allows (31 characters, none of `[]:*?/\`), and
/// no two alike.
struct SheetNames {
    private var names: [String: String] = [:]

    init(
        _ sheets: [FormSheet],
        taken: [String] = [FormIdentity.sheetName, RegistrationTable.sheetName, FormGuide.sheetName]
    ) {
        var used = Set(taken.map { $0.lowercased() })
        for sheet in sheets {
            let plain = String(sheet.title.filter { !"[]:*?/\\'".contains($0) }.prefix(28))
            var name = plain.isEmpty ? sheet.item : plain
            var number = 2
            while !used.insert(name.lowercased()).inserted {
                name = "\(plain)\(number)"
                number += 1
            }
            names[sheet.item] = name
        }
    }

    subscript(sheet: FormSheet) -> String { names[sheet.item] ?? sheet.item }
}
