import Diagnostics
import Model

/// A masked identity number beside an age, a date of birth or a sex: together they are all but the number itself.
enum IdentifyingCombinationRule: TableRule {
    static func findings(in table: GuardedTable) -> [Diagnostic] {
        guard
            let telling = table.roles.roles.indices.first(where: { [.age, .birthDate, .sex].contains(table.role($0)) })
        else { return [] }
        return table.rows.indices.compactMap { row in
            guard !table.cell(row, telling).allSatisfy(\.isWhitespace),
                let column = table.rows[row].indices.first(where: {
                    MaskedNumber(in: table.rows[row][$0])?.isIdentity == true
                })
            else { return nil }
            let role = table.role(telling)
            return Diagnostic(
                .identifyingCombination, at: table.location(row, column),
                zh: "遮盖的证件号码与\(role == .sex ? "性别" : role == .age ? "年龄" : "出生日期")同在一行。",
                en:
                    "A masked identity number stands beside \(role == .sex ? "a sex" : role == .age ? "an age" : "a date of birth")."
            )
        }
    }
}

extension Rule {
    static let identifyingCombination = Rule(
        "identifying-combination", firmness: .strict,
        statement: .init(
            zh: "遮盖的证件号码不与年龄、出生日期或者性别同时出现。",
            en: "No masked identity number stands beside an age, a date of birth or a sex."),
        explanation: .init(
            zh: "露出前6后4位时，只要知道出生年份，校验码就把可能的号码减少到约33个，等于公开了完整号码；性别又减去一半。",
            en:
                "With the first six and last four digits shown, a known year of birth and the check digit leave about 33 numbers: as "
                + "good as the whole number. The sex halves them again."),
        remedy: .init(
            zh: "删去证件号码一列，或者删去年龄、出生日期和性别。", en: "Delete the number, or the ages, dates of birth and sexes."),
        basis: .init(
            zh: "《个人信息保护法》第六条、第七十三条；GB/T 37964—2019《个人信息去标识化指南》",
            en: "Personal Information Protection Law art. 6 and 73; GB/T 37964-2019"))
}
