import Diagnostics
import Formats
import Model

/// Every file under `files/` can be read, looked into, and published without what its maker did not mean to publish.
enum PublishedFileCheck {
    static func findings(_ files: [String], in folder: ContentFolder, with parallel: ParallelMap) -> [Diagnostic] {
        parallel.map(files) { file in
            do throws(DiagnosticError) {
                return try AttachmentReader.read(try folder.read(file), file: file).diagnostics
            } catch {
                return [error.diagnostic]
            }
        }.flatMap(\.self)
    }

    /// The bytes of a file as they go out.
    static func published(_ file: String, in folder: ContentFolder) throws(DiagnosticError) -> [UInt8] {
        try AttachmentReader.published(try folder.read(file), file: file)
    }
}
