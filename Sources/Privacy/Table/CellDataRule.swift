import Diagnostics
import Model

/// Personal data in a cell or heading, whatever its column.
enum CellDataRule: TableRule {
    static func findings(in table: GuardedTable) -> [Diagnostic] {
        let scanner = PersonalDataScanner()
        var findings: [Diagnostic] = []
        for (column, heading) in table.headings.enumerated() {
            findings += kinds(in: heading, .other, scanner).map { $0.finding(at: table.location(nil, column)) }
        }
        for row in table.rows.indices {
            for (column, cell) in table.rows[row].enumerated() {
                findings += kinds(in: cell, table.role(column), scanner, isPersonList: table.roles.isPersonList)
                    .map { $0.finding(at: table.location(row, column)) }
            }
        }
        return findings
    }

    /// The kinds of personal data in a cell, by what the cell itself and its column's role say.
    static func kinds(
        in cell: String, _ role: ColumnRole, _ scanner: PersonalDataScanner, isPersonList: Bool = false
    ) -> [PersonalDataKind] {
        guard isWorthScanning(cell, role) else { return [] }
        var kinds: [PersonalDataKind] = []
        for match in scanner.matches(in: labelled(cell, role)) where !kinds.contains(match.kind) {
            // A duty desk's mobile number is there to be called.
            if match.kind == .mobileNumber, role == .officePhone { continue }
            // Beside no person an address is that of an office or a site.
            if match.kind == .homeAddress, role == .address, !isPersonList {
                continue
            }
            kinds.append(match.kind)
        }
        return kinds
    }

    /// Most cells are short figures and words, in which nothing personal has room.
    private static func isWorthScanning(_ cell: String, _ role: ColumnRole) -> Bool {
        var digits = 0
        for byte in cell.utf8 {
            // A character reference or a full-width digit counts as one; 住 tells of a home.
            if byte.isDigit || byte == TriggerSearch.fullWidthLead || byte == TriggerSearch.ampersand { digits += 1 }
            if byte == TriggerSearch.lastOfDwelling { return true }
        }
        return switch role {
        case .address: true
        case .amount, .quantity: digits >= SequenceScan.fewest
        default: digits >= 4
        }
    }

    /// The cell behind its column's word, so that a number is judged as in a sentence.
    private static func labelled(_ cell: String, _ role: ColumnRole) -> String {
        switch role {
        case .identityNumber: "身份证号：" + cell
        case .mobile, .officePhone: "电话：" + cell
        case .bankCard: "银行卡号：" + cell
        case .address: "住址：" + cell
        case .birthDate: "出生日期：" + cell
        case .amount, .quantity: cell + "元"
        default: cell
        }
    }
}
