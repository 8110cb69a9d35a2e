/// How an office has its findings judged: severities of its own, and waivers. It is applied once, to all findings together.
///
/// It fails closed: a level or waiver that a rule's firmness does not admit has no effect, whoever let it through.
public struct DiagnosticPolicy: Sendable {
    /// The rules as they are.
    public static let standard = DiagnosticPolicy(levels: [:], waivers: [])

    private let levels: [String: ReportLevel]
    private let waivers: [GrantedWaiver]
    /// The positions of the waivers of each rule.
    private let waiversOfRule: [String: [Int]]

    /// `levels` are by the ids of rules.
    public init(levels: [String: ReportLevel], waivers: [GrantedWaiver]) {
        self.levels = levels
        self.waivers = waivers
        waiversOfRule = Dictionary(grouping: waivers.indices, by: { waivers[$0].rule })
    }

    /// What is to be reported of the findings, with a warning for each waiver that none of them needed.
    ///
    /// No waiver counts as unneeded while something is wrong, since an error can keep a part of the content from being looked
    /// at, nor in a run that does not cover all of the content.
    public func report(on findings: some Sequence<Diagnostic>, coversAll: Bool = true) -> DiagnosticReport {
        let judged = judge(findings)
        let isWhole = coversAll && !judged.reported.contains { $0.severity == .error }
        let unused = isWhole ? waivers.indices.filter { !judged.used.contains($0) }.map { waivers[$0] } : []
        let surplus = judge(unused.map(Self.unusedWaiver))
        return DiagnosticReport(
            judged.reported + surplus.reported, waived: judged.waived + surplus.waived,
            silencedCount: judged.silenced + surplus.silenced)
    }

    /// Whether something among them is an error, though more may be found yet and so no waiver be unused.
    public func stops(_ findings: some Sequence<Diagnostic>) -> Bool {
        findings.contains { severity(of: $0.rule) == .error && !waives($0) }
    }

    /// Whether a waiver covers the finding.
    public func waives(_ finding: Diagnostic) -> Bool {
        waiversOfRule[finding.rule.id, default: []].contains { waivers[$0].covers(finding) }
    }

    private struct Judged {
        var reported: [Diagnostic] = []
        var waived: [WaivedDiagnostic] = []
        var silenced = 0
        var used: Set<Int> = []
    }

    private func judge(_ findings: some Sequence<Diagnostic>) -> Judged {
        var judged = Judged()
        for finding in Set(findings) {
            let covering = waiversOfRule[finding.rule.id, default: []].filter { waivers[$0].covers(finding) }
            judged.used.formUnion(covering)
            guard let severity = severity(of: finding.rule) else {
                judged.silenced += 1
                continue
            }
            let weighed = finding.weighed(as: severity)
            if let first = covering.first {
                judged.waived.append(WaivedDiagnostic(weighed, by: waivers[first]))
            } else {
                judged.reported.append(weighed)
            }
        }
        return judged
    }

    private func severity(of rule: Rule) -> Severity? {
        guard let level = levels[rule.id], rule.admits(level) else { return rule.severity }
        return level.severity
    }

    private static func unusedWaiver(_ waiver: GrantedWaiver) -> Diagnostic {
        Diagnostic(
            .unusedWaiver, at: waiver.location, zh: "在这个范围内没有发现“\(waiver.rule)”的问题。",
            en: "Nothing against \"\(waiver.rule)\" was found in its scope.")
    }
}

extension Rule {
    public static let unusedWaiver = Rule(
        "unused-waiver", .warning,
        statement: .init(zh: "每条豁免都对应现有的问题。", en: "Every waiver is for something that is still there."),
        explanation: .init(
            zh: "问题改好以后，豁免还留着，同一处再出同样的问题就不会有人知道。",
            en: "A waiver that stays when the fault is mended would hide the next one in the same place."),
        remedy: .init(
            zh: "删去这一行；问题还在的，检查“规则”和“范围”是否写对。涉及个人信息等不能调低的规则，范围须写到具体的行或单元格。",
            en:
                "Delete the row; where the fault is still there, look at its rule and scope. For rules that cannot be weakened the scope is the exact line or cell."
        ))
}
