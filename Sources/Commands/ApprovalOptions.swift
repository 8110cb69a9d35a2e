import ArgumentParser
import Bundles
import Diagnostics
import Model
import Pipeline

/// Who approved a bundle and what they looked at.
struct ApprovalOptions: ParsableArguments {
    @Option(name: .customLong("approved-by"), help: "The name or post of who approved it; stands on the cover.")
    var approvedBy: String?

    @Option(
        help: "The code of the difference that was approved (see diff); another is refused.",
        transform: ApprovalArgument.code)
    var approval: DigitCode?

    @Option(
        name: .customLong("reviewed-against"),
        help:
            "What the difference was told from, as with diff --against. (default: the issue in --since or --output, else nothing)",
        completion: .directory)
    var reviewedAgainst: String?

    func validate() throws {
        if let approvedBy, approvedBy.trimmingSpaces.isEmpty {
            throw ValidationError("--approved-by takes a name or a post.")
        }
        if approval != nil, approvedBy == nil { throw ValidationError("--approval needs --approved-by.") }
        if reviewedAgainst != nil, approval == nil { throw ValidationError("--reviewed-against needs --approval.") }
    }

    /// The approval to be written down, once the pages are seen to be what was approved.
    func approval(
        of pages: String, in work: WorkFolder, _ content: ContentOptions, earlier: String?
    ) throws -> ReviewApproval? {
        guard let approvedBy else { return nil }
        if let approval { try hold(pages, to: approval, in: work, content, earlier: earlier) }
        return ReviewApproval(approver: approvedBy.trimmingSpaces, difference: approval)
    }

    private func hold(
        _ pages: String, to approval: DigitCode, in work: WorkFolder, _ content: ContentOptions, earlier: String?
    ) throws {
        let telling = Telling(content.languageOptions.language)
        let base = try telling.failures {
            if let reviewedAgainst {
                return try ReviewBase(reviewedAgainst, in: work, today: content.day, jobs: content.cores)
            }
            guard let earlier, try BundleIssue.ifAny(in: earlier) != nil else { return .nothing }
            return try ReviewBase(earlier, in: work, today: content.day, jobs: content.cores)
        }
        let found = try content.attempt { _, jobs, _ throws(BuildFailure) in
            try PortalReview(of: pages, against: base.folder, jobs: jobs).code()
        }
        guard found == approval else {
            try telling.failures {
                throw BundleFailure(
                    zh:
                        "这份副本与\(base.named.zh)相比的变化（核对码 \(found)）不是批准的那一份（\(approval)），没有制作。内容、日期、有效期或者比较的对象与审阅时不同；请重新运行 diff，再审阅一次。",
                    en:
                        "What this copy changes against \(base.named.en) (code \(found)) is not what was approved (\(approval)); nothing was made. The content, the day, the last day or the base is not that of the review: run diff again and have it looked at."
                )
            }
            return
        }
    }
}

extension ReviewBase {
    fileprivate var named: BilingualText {
        switch base {
        case .nothing: BilingualText(zh: "空白（没有上一期）", en: "nothing (there is no earlier issue)")
        case .portal(let path): BilingualText(zh: " \(path) ", en: path)
        case .copy(let path, let issue): BilingualText(zh: "第 \(issue) 期（\(path)）", en: "issue \(issue) in \(path)")
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
