import Diagnostics
import Model

/// Which waivers are in force on a day, and what is wrong with the others.
struct WaiverReview {
    private(set) var granted: [GrantedWaiver] = []
    private(set) var findings: [Diagnostic] = []

    init(_ waivers: [Waiver], on today: Day) {
        // A year, leap years included.
        let horizon = today.adding(days: 366)
        for waiver in waivers { review(waiver, on: today, horizon: horizon) }
    }

    /// Every fault of one row is reported; it is in force only where it has none that makes it void.
    private mutating func review(_ waiver: Waiver, on today: Day, horizon: Day) {
        let rule = checkedRule(of: waiver)
        let scope = checkedScope(of: waiver, rule: rule)
        let isInForce = checkTerm(of: waiver, on: today, horizon: horizon)
        guard let rule, let scope, isInForce else { return }
        granted.append(GrantedWaiver(rule: rule.id, scope: scope, location: waiver.location))
    }

    private mutating func checkedRule(of waiver: Waiver) -> Rule? {
        let name = ShownName(waiver.rule)
        guard let rule = RuleCatalogue.all[waiver.rule] else {
            findings.append(
                Diagnostic(
                    .waiverRule, at: waiver.location, zh: "没有编号为“\(name)”的规则。", en: "There is no rule \"\(name)\".",
                    suggestion: RuleCatalogue.all.suggestion(for: waiver.rule)))
            return nil
        }
        guard rule.firmness != .unconditional else {
            findings.append(
                Diagnostic(
                    .waiverRule, at: waiver.location, zh: "“\(rule.id)”不能豁免，只能改正。",
                    en: "\"\(rule.id)\" cannot be waived, only mended."))
            return nil
        }
        return rule
    }

    private mutating func checkedScope(of waiver: Waiver, rule: Rule?) -> WaiverScope? {
        guard let scope = WaiverScope(waiver.scope) else {
            findings.append(
                Diagnostic(
                    .waiverScope, at: waiver.location, zh: "“范围”应为内容文件夹中的路径，从根写起，不含“..”。",
                    en: "The scope is a path within the content, from its root and without \"..\"."))
            return nil
        }
        if let rule, rule.firmness == .strict, !scope.namesOneFile {
            findings.append(
                Diagnostic(
                    .waiverScope, at: waiver.location, zh: "“\(rule.id)”一次只能豁免一处，“范围”须写到具体的文件和行或单元格。",
                    en:
                        "\"\(rule.id)\" is waived one place at a time: the scope is the exact file with its line or cell."
                ))
            return nil
        }
        return scope
    }

    private mutating func checkTerm(of waiver: Waiver, on today: Day, horizon: Day) -> Bool {
        guard let expires = waiver.expires else { return false }
        guard expires >= today else {
            findings.append(
                Diagnostic(
                    .waiverExpired, at: waiver.location, zh: "这条豁免已经到期，不再起作用。",
                    en: "The waiver has run out and has no effect."))
            return false
        }
        if expires > horizon {
            findings.append(
                Diagnostic(
                    .waiverTerm, at: waiver.location, zh: "截止日期在一年以后。", en: "The waiver ends more than a year from now."
                ))
        }
        return true
    }
}

extension Rule {
    static let waiverRule = Rule(
        "waiver-rule", firmness: .unconditional,
        statement: .init(zh: "豁免的是一条可以豁免的规则。", en: "A waiver is of a rule that can be waived."),
        explanation: .init(
            zh: "编号写错的豁免不起作用；有的规则一旦放过，网站就会缺内容或出错，谁也不能豁免。",
            en:
                "A waiver with a misspelt id has no effect; and some rules nobody can waive, because without them the site lacks content or is wrong."
        ),
        remedy: .init(
            zh: "改正“规则”一列；能否豁免见 noticeboard explain 编号。",
            en: "Mend the rule; noticeboard explain ID says whether it can be waived."))

    static let waiverScope = Rule(
        "waiver-scope", firmness: .unconditional,
        statement: .init(zh: "豁免写明用在内容的哪一部分。", en: "A waiver says for which part of the content it stands."),
        explanation: .init(
            zh: "范围不清的豁免会放过谁也没看过的问题。涉及个人信息的，一次只能放过看过的那一处。",
            en:
                "A waiver of unclear scope passes what nobody has looked at. Where persons are concerned, only the one place that was looked at is passed."
        ),
        remedy: .init(
            zh: "写成 regions.csv、disclosure/990101001201/、regions.csv:3 或 台账.xlsx!收支明细!C17 的形式。",
            en: "Write it as regions.csv, disclosure/990101001201/, regions.csv:3 or 台账.xlsx!收支明细!C17."))

    static let waiverExpired = Rule(
        "waiver-expired", firmness: .unconditional,
        statement: .init(zh: "豁免的截止日期未到。", en: "A waiver has not run out."),
        explanation: .init(
            zh: "豁免是为了争取改正的时间。到期还在，说明问题一直没有改。",
            en: "A waiver gives time to mend something. One that has run out shows that it was not mended."),
        remedy: .init(
            zh: "改正它所放过的问题后删去这一行；确需延长的，重新批准并改写截止日期。",
            en:
                "Mend what it passes over and delete the row; to prolong it, have it approved again and change the date."
        ))

    static let waiverTerm = Rule(
        "waiver-term", .warning, firmness: .unconditional,
        statement: .init(zh: "豁免最长一年。", en: "A waiver stands for a year at most."),
        explanation: .init(
            zh: "期限太长的豁免等于取消规则，换了经办人以后再没有人会想起它。",
            en: "A waiver without a near end does away with the rule, and is forgotten when the clerk changes."),
        remedy: .init(
            zh: "把截止日期改到一年以内，到时再看是否还需要。", en: "Let it end within a year, and see then whether it is still needed."))
}
