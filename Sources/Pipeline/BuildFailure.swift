import Diagnostics
import Formats

/// Why a build could not run at all: the content folder is not there, the disk is full, another build is at work.
public struct BuildFailure: Error, Sendable {
    public let message: BilingualText

    init(_ error: any Error) {
        message =
            switch error {
            case let failure as FileFailure:
                BilingualText(
                    zh: "\(Self.description(of: failure).zh)已发布的内容没有改动。",
                    en: "\(Self.description(of: failure).en) What is published was not touched.")
            case SiteWriter.Problem.interrupted(let failure):
                BilingualText(
                    zh: "\(Self.description(of: failure).zh)换上新内容时中断；排除问题后再运行一次，会接着完成。",
                    en:
                        "\(Self.description(of: failure).en) The swap was interrupted; mend this and run again to finish it."
                )
            case SiteWriter.Problem.busy(let path):
                BilingualText(zh: "另一个构建正在写入 \(path)，请等它完成。", en: "Another build is writing into \(path); wait for it.")
            case SiteWriter.Problem.foreignFolder(let path):
                BilingualText(
                    zh: "\(path) 中已有不是由本程序生成的文件；请换一个输出文件夹，或先把它清空。",
                    en: "\(path) holds files that no build made; choose another folder, or empty it first.")
            case SiteWriter.Problem.outputWithinContent(let path):
                BilingualText(
                    zh: "输出文件夹 \(path) 在内容文件夹里面；请换到外面。",
                    en: "The output folder \(path) lies within the content; choose one outside.")
            case SiteWriter.Problem.unreadableRecord(let path):
                BilingualText(
                    zh: "历次构建的记忆 \(path) 已损坏；请从备份恢复，没有备份的删去它，下次构建从公开记录重新算出。",
                    en:
                        "What builds remember, \(path), is damaged; restore it from a backup, or delete it and the next build works it out from the public record."
                )
            case SiteWriter.Problem.brokenChain(let path):
                BilingualText(
                    zh: "公开记录 \(path) 与上次构建留下的不同，有人改动、删减或者换掉了它；请用 noticeboard record verify 查明，并从备份或离线副本恢复。",
                    en:
                        "The public record \(path) is not what the last build left: it was changed, cut or replaced. Look with \"noticeboard record verify\", and restore it from a backup or from a copy on a stick."
                )
            case SiteWriter.Problem.portalAndSheets(let path):
                BilingualText(
                    zh: "张贴件不能和网站放在同一个文件夹（\(path)）；请另选一个不对外公开的文件夹。",
                    en: "Sheets and a portal don't share a folder (\(path)); choose one that nobody else can read.")
            case SiteWriter.Problem.portalAndPart(let path):
                BilingualText(
                    zh: "整个门户和按地区构建的部分不能放在同一个文件夹（\(path)）；请另选一个文件夹。",
                    en: "A portal and a part of one don't share a folder (\(path)); choose another.")
            case SiteWriter.Problem.noPart(let path):
                BilingualText(
                    zh: "\(path) 里没有完整的部分：请先用 build --region 构建它，构建中断过的再运行一次。",
                    en:
                        "There is no whole part in \(path): build one with \"build --region\"; run it again where it was cut short."
                )
            case let mismatch as ApprovalMismatch:
                BilingualText(
                    zh:
                        "将要发布的变化（核对码 \(mismatch.found)）不是批准的那一份（\(mismatch.approved)），没有发布。内容、已发布的网站或者 --as-of 的日期与审阅时不同；请重新运行 diff，再审阅一次。",
                    en:
                        "What would change (code \(mismatch.found)) is not what was approved (\(mismatch.approved)); nothing was published. The content, the published portal or the day of --as-of is not that of the review: run diff again and have it looked at."
                )
            case let unknown as UnknownRegion:
                BilingualText(zh: "区划表中没有 \(unknown.code)。", en: "There is no region \(unknown.code).")
            case let error as DiagnosticError:
                BilingualText(
                    zh: "\(error.diagnostic.location)：\(error.diagnostic.summary.zh)",
                    en: "\(error.diagnostic.location): \(error.diagnostic.summary.en)")
            default: BilingualText(zh: "\(error)", en: "\(error)")
            }
    }

    /// Runs it; whatever it throws comes out as what people can be told.
    static func telling<Value>(_ run: () throws -> Value) throws(BuildFailure) -> Value {
        do {
            return try run()
        } catch {
            throw BuildFailure(error)
        }
    }

    private static func description(of failure: FileFailure) -> BilingualText {
        BilingualText(
            zh: "无法\(failure.action.label.zh) \(failure.path)：\(failure.reason.zh)。",
            en: "Cannot \(failure.action.label.en) \(failure.path): \(failure.reason.en).")
    }
}
