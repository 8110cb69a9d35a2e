import Diagnostics
import Model

/// Names beside an age and a home, or beside masked numbers: nobody needs the number to know who is meant.
enum PeopleListRule: TableRule {
    static func findings(in table: GuardedTable) -> [Diagnostic] {
        guard table.roles.isPersonList, let age = table.columns(.age).first, let home = table.columns(.address).first
        else {
            return []
        }
        return table.rows.indices.compactMap { row in
            guard !table.cell(row, age).isEmpty, !table.cell(row, home).isEmpty else { return nil }
            return Diagnostic(
                .peopleWithAgeAndHome, at: table.location(row, home), zh: "同一行写着姓名、年龄和住址。",
                en: "One row holds a name, an age and a home.")
        }
    }
}

extension Rule {
    static let peopleWithAgeAndHome = Rule(
        "people-with-age-and-home", firmness: .strict,
        statement: .init(
            zh: "人员名单不同时写年龄和住址。", en: "A list of people does not give both ages and homes."),
        explanation: .init(
            zh: "姓名、年龄、住址合在一起就能找到本人，独居老人和儿童尤其容易成为诈骗的目标。",
            en: "Name, age and home lead to the person's door; old people alone and children become targets of fraud."),
        remedy: .init(zh: "住址只写到村民小组，不写年龄。", en: "Give the village group only, and no age."),
        basis: .init(zh: "《个人信息保护法》第六条", en: "Personal Information Protection Law art. 6"))
}
