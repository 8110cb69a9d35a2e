import Diagnostics
import Formats
import Model

/// Stages what lies under `files/`, in parallel.
struct AttachmentProduction: Sendable {
    let folder: ContentFolder
    let parallel: ParallelMap

    /// Pictures that cannot be made smaller come back as findings.
    func stage(
        _ files: [String], to produced: inout PageProduction.Outcome, with stager: Stager
    ) throws -> [Diagnostic] {
        let outcomes = parallel.map(files) { file in
            Result<Bool, any Error> {
                try stager.accept(PagePath(file), try PublishedFileCheck.published(file, in: folder))
            }
        }
        var diagnostics: [Diagnostic] = []
        for (file, outcome) in zip(files, outcomes) {
            do {
                produced.add(PagePath(file), isStaged: try outcome.get())
            } catch let error as DiagnosticError {
                diagnostics.append(error.diagnostic)
            }
        }
        return diagnostics
    }
}
