import Diagnostics
import Model

/// What a decision names exists: legal bases, powers, disclosures of its place, files.
enum DecisionReferenceCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let bases = UnknownReference(
            zh: "法定依据", en: "legal basis", known: site.bases.map(\.id), isComplete: !incomplete.contains(.table(.bases))
        )
        let powers = UnknownReference(
            zh: "小微权力", en: "village power", known: site.powers.map(\.code),
            isComplete: !incomplete.contains(.table(.powers)))
        let disclosures = UnknownReference(
            zh: "公开内容", en: "disclosure", known: site.disclosures.map { "\($0.region)/\($0.period)/\($0.item)" })
        let files = UnknownReference(zh: "公开文件", en: "published file", known: site.files)
        return bases.findings(site.decisions.map { ($0.bases, $0.location) })
            + powers.findings(site.decisions.map { ($0.powers, $0.location) })
            + disclosures.findings(
                site.decisions.map { decision in
                    (decision.disclosures.map { "\(decision.region)/\($0)" }, decision.location)
                })
            + files.findings(site.decisions.map { ($0.attachments, $0.location) })
    }
}
