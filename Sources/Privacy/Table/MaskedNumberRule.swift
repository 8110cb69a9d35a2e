import Diagnostics
import Model

/// A number whose stars hide less than they seem to: the date of birth can be read.
enum MaskedNumberRule: TableRule {
    static func findings(in table: GuardedTable) -> [Diagnostic] {
        table.rows.indices.flatMap { row in
            table.rows[row].indices.filter { MaskedNumber(in: table.rows[row][$0])?.showsBirthDate == true }.map {
                Diagnostic(
                    .maskedNumberShowsBirthDate, at: table.location(row, $0), zh: "遮盖后的证件号码仍露出出生日期。",
                    en: "The masked identity number still shows the date of birth.")
            }
        }
    }
}

extension Rule {
    static let maskedNumberShowsBirthDate = Rule(
        "masked-number-shows-birth-date", firmness: .strict,
        statement: .init(
            zh: "遮盖证件号码要遮住出生日期（第7至14位）。", en: "A masked identity number hides the date of birth, places 7 to 14."),
        explanation: .init(
            zh: "只遮末四位时，区划和出生日期都在，剩下的顺序码不到一千种可能，再按校验码一算就更少。",
            en:
                "With only the last four places hidden, region and date of birth remain, and the rest has fewer than a thousand "
                + "possibilities."),
        remedy: .init(
            zh: "删去证件号码，用“村民小组＋姓名”区分同名的人。",
            en: "Delete the number and tell namesakes apart by village group and name."),
        basis: .init(
            zh: "GB 11643《公民身份号码》；《个人信息保护法》第六条", en: "GB 11643; Personal Information Protection Law art. 6"))
}
