import Diagnostics
import Model
import Pipeline
import Serving
import Templates

/// Builds the portal into a folder that is served, again and again, and tells terminal and pages how it went.
struct Preview: Sendable {
    let content: String
    /// Where the trial lies.
    let folder: String
    /// What was published before, whose record tells when each item was first made public.
    let published: String
    let baseURL: String?
    let jobs: Int
    let language: Language
    let site: ServedSite
    let board: PreviewBoard
    let progress: any TerminalProgress
    let isQuiet: Bool

    /// One build for a day; what was served before stays where it fails.
    func build(asOf day: Day) {
        board.tell(.building, of: site.edition)
        let options = Build.Options(
            content: content, output: folder, published: published, asOf: day, jobs: jobs, baseURL: baseURL)
        do {
            let result = try Build(
                options, theme: NoticeboardTheme(), progress: HoldingProgress(site: site, next: progress)
            ).run()
            Reporting().write(result.report, language: language)
            site.release(isChanged: result.changes.map { $0.written + $0.removed > 0 } ?? false)
            board.tell(result.changes == nil ? .refused(result.report) : .published(result.report), of: site.edition)
            if !isQuiet { Terminal.standardError.write(summary(of: result)[language] + "\n") }
        } catch {
            progress.ended()
            site.release(isChanged: nil)
            board.tell(.failed(error.message), of: site.edition)
            Terminal.standardError.write(error.message[language] + "\n")
        }
    }

    private func summary(of result: Build.Result) -> BilingualText {
        guard let changes = result.changes else {
            return BilingualText(
                zh: "有 \(result.report.errorCount) 处错误，预览仍是上一次的页面。",
                en: "\(result.report.errorCount) errors; the preview stays as it was.")
        }
        return BilingualText(
            zh: "预览已更新：\(result.pageCount) 个页面，更新 \(changes.written) 个文件，删除 \(changes.removed) 个。",
            en:
                "The preview is up to date: \(result.pageCount) pages; \(changes.written) files written, \(changes.removed) removed."
        )
    }
}
