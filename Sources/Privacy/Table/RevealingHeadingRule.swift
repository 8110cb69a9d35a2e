import Diagnostics
import Model

/// A heading that promises what must not be there: 身份证号, 银行账号, 病种, 致贫原因 …
enum RevealingHeadingRule: TableRule {
    static func findings(in table: GuardedTable) -> [Diagnostic] {
        table.headings.indices.compactMap { column in
            let role = table.role(column)
            guard role.isIdentifier || (table.roles.isPersonList && role.isPersonal),
                table.rows.indices.contains(where: { !table.cell($0, column).allSatisfy(\.isWhitespace) })
            else { return nil }
            let name = ShownName(table.headings[column])
            return Diagnostic(
                .revealingHeading, at: table.location(nil, column), zh: "“\(name)”一列属于不公开的个人信息。",
                en: "The column \"\(name)\" is personal information that is not made public.")
        }
    }
}

extension Rule {
    static let revealingHeading = Rule(
        "revealing-heading", firmness: .strict,
        statement: .init(
            zh: "人员名单不设证件号码、银行账号、手机、住址、出生日期、病种、残疾类别、致贫原因等列。",
            en:
                "A list of people has no columns of identity or account numbers, telephones, homes, births, illnesses, disabilities "
                + "or causes of poverty."),
        explanation: .init(
            zh: "公开的目的是让群众监督钱发给了谁、发了多少，这些内容超出了目的所必需的范围。",
            en: "Publication lets people see who was given how much; none of these is needed for it."),
        remedy: .init(zh: "删去这一列再公开。", en: "Delete the column."),
        basis: .init(
            zh: "《个人信息保护法》第六条、第二十八条；《社会救助暂行办法》第六十一条",
            en: "Personal Information Protection Law art. 6 and 28; Interim Measures for Social Assistance art. 61"))
}
