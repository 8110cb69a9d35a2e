import Formats
import Model

/// The content as the office keeps it, for tools that write into it or hand forms out: neither checked nor protected, so that
/// nothing of it may be published.
public struct ContentReading: Sendable {
    public let site: Site
    private let folder: ContentFolder

    /// Nil where the folder has no settings that can be read, and so is no content; throws where it cannot be read at all.
    public init?(_ path: String, jobs: Int = 1) throws(BuildFailure) {
        folder = try BuildFailure.telling { try ContentFolder(root: path) }
        guard let site = SiteLoader.load(folder, with: ParallelMap(jobs: jobs)).site else { return nil }
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
