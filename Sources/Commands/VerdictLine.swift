import Bundles
import Diagnostics

/// The verdict in one line: whether it is whole, from whom, how new.
struct VerdictLine {
    private let verdict: BundleVerdict

    init(_ verdict: BundleVerdict) { self.verdict = verdict }

    var text: BilingualText {
        let head = head
        guard let facts, verdict.outcome != .notABundle else { return head }
        return BilingualText(zh: head.zh + facts.zh, en: head.en + facts.en)
    }

    private var head: BilingualText {
        let findings = verdict.report
        func count(_ id: String) -> Int { findings.diagnostics.count { $0.rule.id == id } }
        return switch verdict.outcome {
        case .trusted: BilingualText(zh: "完整，来源可信。", en: "Whole, and signed with the key you trust.")
        case .expired:
            BilingualText(zh: "完整，来源可信，但已过有效期。", en: "Whole, and signed with the key you trust, but past its term.")
        case .unidentified:
            BilingualText(
                zh: "与清单一致，但没有给出公钥，来源没有核对。",
                en: "As its manifests say, but from whom is not known: no public key was given.")
        case .unsigned:
            BilingualText(zh: "与清单一致，但没有签名，来源不明。", en: "As its manifests say, but unsigned: from whom is not known.")
        case .rolledBack: BilingualText(zh: "不要使用：这不是最新的一期。", en: "Do not use it: it is not the newest issue.")
        case .badSignature: BilingualText(zh: "不要使用：签名无效。", en: "Do not use it: the signature is not valid.")
        case .changed:
            BilingualText(
                zh:
                    "不要使用：改动 \(count("bundle-changed")) 个文件，缺少 \(count("bundle-missing")) 个，多出 \(count("bundle-extra")) 个。",
                en:
                    "Do not use it: \(count("bundle-changed")) changed, \(count("bundle-missing")) missing, \(count("bundle-extra")) extra."
            )
        case .foreignKey:
            BilingualText(
                zh: "不要使用：不是您信任的密钥签名的。", en: "Do not use it: it is signed with another key than the one you trust.")
        case .unfinished:
            BilingualText(
                zh: "不要使用：换上新的一期时中断了，再运行一次更新就能完成。",
                en: "Do not use it: an update was cut off; run it again to finish it.")
        case .refused: BilingualText(zh: "不要使用：数据包的做法有问题，已拒绝。", en: "Do not use it: refused for the way it is made.")
        case .notABundle: BilingualText(zh: "这不是数据包。", en: "This is no bundle.")
        }
    }

    /// Whose, which issue, of which day; only claimed where the signature does not vouch for it.
    private var facts: BilingualText? {
        guard let description = verdict.description else { return nil }
        let isVouched = verdict.outcome == .trusted || verdict.outcome == .expired
        let key = verdict.signer.map { "\($0)" } ?? ""
        let who = description.organization
        let end = description.validUntil
        let code = verdict.code.map { "\($0)" } ?? ""
        let approval = approval(of: description)
        let issue =
            description.archiveYear.map {
                BilingualText(zh: "\($0) 年度档案（不供公开）", en: "archive of \($0) (not for publication)")
            } ?? BilingualText(zh: "第 \(description.sequence) 期", en: "issue \(description.sequence)")
        return BilingualText(
            zh: (isVouched ? "" : "自称：") + "\(who)\(isVouched ? "（密钥 \(key)）" : "")，\(issue.zh)，"
                + "截至 \(description.asOf)\(end.map { "，有效期到 \($0)" } ?? "")；核对码 \(code)\(approval.zh)。",
            en: (isVouched ? " " : " It claims: ")
                + "\(who)\(isVouched ? " (key \(key))" : ""), \(issue.en), "
                + "as of \(description.asOf)\(end.map { ", valid until \($0)" } ?? ""); code \(code)\(approval.en).")
    }

    private func approval(of description: BundleDescription) -> BilingualText {
        guard let approval = description.approval else { return BilingualText(zh: "", en: "") }
        let difference = approval.difference.map { "\($0)" }
        return BilingualText(
            zh: "；\(approval.approver)批准\(difference.map { "（变化核对码 \($0)）" } ?? "")",
            en: "; approved by \(approval.approver)\(difference.map { " (difference \($0))" } ?? "")")
    }
}
