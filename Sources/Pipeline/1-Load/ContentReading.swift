import Diagnostics
import Formats
import Model

/// The content as the office keeps it, for tools that hand forms out and take them back: neither checked nor protected, so that
/// nothing of it may be published.
public struct ContentReading: Sendable {
    public let site: Site
    private let folder: ContentFolder

    /// Throws where there is no content, or no settings that can be read.
    public init(_ path: String, jobs: Int) throws(BuildFailure) {
        do {
            folder = try ContentFolder(root: path)
        } catch {
            throw BuildFailure(error)
        }
        let outcome = SiteLoader.load(folder, with: ParallelMap(jobs: jobs))
        guard let site = outcome.site else {
            let reason = outcome.diagnostics.first { [.missingSettings, .settingsShape].contains($0.rule) }
            throw BuildFailure(
                DiagnosticError(
                    reason ?? outcome.diagnostics.first { $0.severity == .error }
                        ?? Diagnostic(
                            .missingSettings, at: SourceLocation("site.yaml"), zh: "没有网站设置。",
                            en: "There are no settings.")))
        }
        self.site = site
    }

    /// The rows of a disclosure's table by its standard layout; none where it has no such table, or it cannot be read.
    public func rows(of disclosure: Disclosure) -> [Record] {
        guard let file = disclosure.tableFile,
            let name = site.obligations.first(where: { $0.item.lowercased() == disclosure.item })?.table,
            let schema = StandardTable.named(name), let bytes = try? folder.read(file),
            let tables = try? TableFileReader.read(bytes, file: file, schema: schema).tables
        else { return [] }
        return RecordReader.read(tables, by: schema).records
    }
}
