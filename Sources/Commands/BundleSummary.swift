import Bundles
import Diagnostics
import JSON

/// The last line of a bundling: what was made, and where it lies.
struct BundleSummary {
    enum Outcome {
        case brought(BundleTransfer.Outcome)
        case packed
        case delta(BundleDelta.Outcome)
    }

    let sealed: SealedBundle
    let sequence: Int
    let outcome: Outcome
    let output: String

    var text: BilingualText {
        BilingualText(
            zh: "第 \(sequence) 期，核对码 \(sealed.code)，\(sealed.signer.map { "由密钥 \($0) 签名" } ?? "没有签名")。\(told.zh)",
            en:
                "Issue \(sequence), code \(sealed.code), \(sealed.signer.map { "signed with key \($0)" } ?? "not signed"). \(told.en)"
        )
    }

    /// The same for programs.
    func members(pageCount: Int) -> [(key: String, value: JSONValue?)] {
        let kind =
            switch outcome {
            case .brought: "folder"
            case .packed: "zip"
            case .delta: "update"
            }
        return [
            ("output", .string(output)), ("kind", .string(kind)), ("issue", .integer(sequence)),
            ("code", .string(sealed.code.description)), ("signer", sealed.signer.map { .string($0.description) }),
            ("pages", .integer(pageCount)), ("files", .integer(sealed.fileCount)),
            ("bytes", .integer(sealed.byteCount)),
        ]
    }

    private var told: BilingualText {
        switch outcome {
        case .packed:
            BilingualText(zh: "压缩包：\(output)。", en: "Packed into \(output).")
        case .delta(let delta):
            BilingualText(
                zh: "更新包 \(output)：\(delta.fileCount) 个文件，\(Self.size(delta.byteCount))，删去 \(delta.removedCount) 个。",
                en:
                    "The update \(output) has \(delta.fileCount) files, \(Self.size(delta.byteCount)), and removes \(delta.removedCount)."
            )
        case .brought(let change): Self.text(of: change, at: output)
        }
    }

    static func text(of change: BundleTransfer.Outcome, at folder: String) -> BilingualText {
        BilingualText(
            zh:
                "\(folder)：新增 \(change.added) 个文件，改动 \(change.changed) 个，未变 \(change.unchanged) 个，删去 \(change.removed) 个，写入 \(size(change.byteCount))。",
            en:
                "\(folder): \(change.added) files added, \(change.changed) changed, \(change.unchanged) unchanged, \(change.removed) removed, \(size(change.byteCount)) written."
        )
    }

    static func size(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\((bytes + 999) / 1000) KB" : "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
    }
}
