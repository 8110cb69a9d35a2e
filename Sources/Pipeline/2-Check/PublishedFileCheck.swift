import Diagnostics
import Formats
import Model

/// Every file under `files/` can be read, looked into, and published without what its maker did not mean to publish.
enum PublishedFileCheck {
    struct Outcome: Sendable {
        /// What is wrong with the files, and what their texts were found to hold of personal data.
        var diagnostics: [Diagnostic] = []
        /// How the pictures among them are shown, by path.
        var pictures: [String: ShownPicture] = [:]
    }

    static func search(_ files: [String], in folder: ContentFolder, with parallel: ParallelMap) -> Outcome {
        let outcomes = parallel.map(files) {
            (file) -> (file: String, diagnostics: [Diagnostic], picture: ShownPicture?) in
            var outcome = SourceGuard()
            var picture: ShownPicture?
            do throws(DiagnosticError) {
                let attachment = try AttachmentReader.read(try folder.read(file), file: file)
                outcome.diagnostics += attachment.diagnostics
                picture = attachment.picture
                for passage in attachment.texts { outcome.search(passage, of: file) }
            } catch {
                outcome.diagnostics.append(error.diagnostic)
            }
            return (file, outcome.diagnostics, picture)
        }
        return outcomes.reduce(into: Outcome()) { all, outcome in
            all.diagnostics += outcome.diagnostics
            all.pictures[outcome.file] = outcome.picture
        }
    }

    /// The bytes of a file as they go out.
    static func published(_ file: String, in folder: ContentFolder) throws(DiagnosticError) -> [UInt8] {
        try AttachmentReader.published(try folder.read(file), file: file)
    }
}
