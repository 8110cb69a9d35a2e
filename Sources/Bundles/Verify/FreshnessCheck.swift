import Diagnostics
import Model

/// Whether a bundle is not older than what its reader has seen, and still within its term.
struct FreshnessCheck {
    let known: BundleVerifier.Known?
    let trusted: PublicKey?
    let today: Day

    func findings(for seal: BundleSeal) throws(BundleFailure) -> [Diagnostic] {
        guard let description = seal.description else { return [] }
        var findings: [Diagnostic] = []
        if let end = description.validUntil, end < today { findings.append(.expired(end)) }
        switch known {
        case nil: break
        case .sequence(let number):
            if description.sequence < number { findings.append(.older(description.sequence, number)) }
        case .bundle(let folder):
            findings += try comparison(of: seal, description, with: BundleIssue(in: folder, trusting: trusted))
        }
        return findings
    }

    private func comparison(
        of seal: BundleSeal, _ description: BundleDescription, with earlier: BundleIssue
    ) -> [Diagnostic] {
        let known = earlier.description
        if Set(known.regions) != Set(description.regions) { return [.otherPlaces] }
        if description.sequence < known.sequence { return [.older(description.sequence, known.sequence)] }
        if description.sequence == known.sequence, seal.code != earlier.code { return [.sameNumber(known.sequence)] }
        if description.sequence == known.sequence + 1, description.previousManifest != earlier.code.manifestDigest {
            return [.otherPredecessor(known.sequence)]
        }
        return []
    }
}

extension Diagnostic {
    private static let place = SourceLocation(BagFile.info)

    fileprivate static func expired(_ end: Day) -> Diagnostic {
        Diagnostic(.bundleExpired, at: place, zh: "有效期到 \(end) 为止。", en: "It was valid until \(end).")
    }

    fileprivate static func older(_ sequence: Int, _ known: Int) -> Diagnostic {
        Diagnostic(
            .bundleRollback, at: place, zh: "这是第 \(sequence) 期，比已知的第 \(known) 期旧。",
            en: "This is issue \(sequence), older than issue \(known), which is known.")
    }

    fileprivate static func sameNumber(_ sequence: Int) -> Diagnostic {
        Diagnostic(
            .bundleRollback, at: place, zh: "两份都是第 \(sequence) 期，内容却不同。",
            en: "Both are issue \(sequence), and their content differs.")
    }

    fileprivate static func otherPredecessor(_ sequence: Int) -> Diagnostic {
        Diagnostic(
            .bundleRollback, at: place, zh: "它记载的上一期不是用来比较的第 \(sequence) 期。",
            en: "The issue it names as the one before is not the issue \(sequence) compared with.")
    }

    fileprivate static let otherPlaces = Diagnostic(
        .bundleRollback, at: place, zh: "两份数据包的区划不同，期号不能相比。",
        en: "The bundles are of other places, so that their numbers can't be compared.")
}

extension Rule {
    static let bundleRollback = Rule(
        "bundle-rollback", firmness: .unconditional,
        statement: BilingualText(
            zh: "数据包不比已经见过的那一期旧，并且接在它后面。", en: "A bundle is not older than the issue already seen, and follows it."),
        explanation: BilingualText(
            zh: "旧的一期签名也是真的；有人可以拿它盖掉新的，让更正和新公开的内容消失。",
            en: "An old issue has a true signature too: with it somebody can make corrections and new items disappear."),
        remedy: BilingualText(
            zh: "继续使用较新的一期，并告诉发布单位。", en: "Keep to the newer issue, and tell the office."))

    static let bundleExpired = Rule(
        "bundle-expired", .warning, firmness: .unconditional,
        statement: BilingualText(zh: "数据包在有效期内。", en: "A bundle is within its term."),
        explanation: BilingualText(
            zh: "过了有效期，应当已经有新的一期；只收到旧的，可能是有人扣住了新的。",
            en: "After the term there should be a new issue; who gets only the old one may be kept from it."),
        remedy: BilingualText(zh: "向发布单位要新的一期。", en: "Ask the office for the newest issue."))
}
