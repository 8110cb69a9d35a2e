import Diagnostics
import Formats
import Model

/// Every file under `files/` can be read, looked into, and published without what its maker did not mean to publish.
enum PublishedFileCheck {
    /// What is wrong with the files, and what their texts were found to hold of personal data.
    static func search(_ files: [String], in folder: ContentFolder, with parallel: ParallelMap) -> SourceGuard {
        parallel.map(files) { file in
            var outcome = SourceGuard()
            do throws(DiagnosticError) {
                let attachment = try AttachmentReader.read(try folder.read(file), file: file)
                outcome.diagnostics += attachment.diagnostics
                for passage in attachment.texts { outcome.search(passage, of: file) }
            } catch {
                outcome.diagnostics.append(error.diagnostic)
            }
            return outcome
        }.reduce(into: SourceGuard()) { $0.add($1) }
    }

    /// The bytes of a file as they go out.
    static func published(_ file: String, in folder: ContentFolder) throws(DiagnosticError) -> [UInt8] {
        try AttachmentReader.published(try folder.read(file), file: file)
    }
}
