import Diagnostics
import Model

/// Stages the files of the search index, a batch at a time and in parallel, and has the guard look at each.
struct SearchProduction: Sendable {
    let outputGuard: OutputGuard
    let parallel: ParallelMap

    struct Outcome {
        /// In the order of the index, the directory last.
        fileprivate(set) var files: [(path: PagePath, isStaged: Bool)] = []
        /// What the files hold that must not go out.
        fileprivate(set) var leaks: [Diagnostic] = []
    }

    private struct StagedFile: Sendable {
        let path: PagePath
        let isStaged: Bool
        let sum: Checksum
        let leaks: [Diagnostic]
    }

    func stage(_ index: SearchIndex, with stager: Stager) throws(FileFailure) -> Outcome {
        let batches = parallel.batches(of: index.count) { range in
            Result { () throws(FileFailure) in
                var staged: [StagedFile] = []
                for number in range { staged.append(try stage(try index.file(number), with: stager)) }
                return staged
            }
        }
        var staged: [StagedFile] = []
        for batch in batches { staged += try batch.get() }
        staged.append(try stage(index.directoryFile(knowing: staged.map(\.sum)), with: stager))
        return Outcome(files: staged.map { ($0.path, $0.isStaged) }, leaks: staged.flatMap(\.leaks))
    }

    /// Terms need no look: they are the visible text of pages cut up, which has been looked at with its page.
    private func stage(_ file: SearchFile.Finished, with stager: Stager) throws(FileFailure) -> StagedFile {
        StagedFile(
            path: file.path, isStaged: try stager.accept(file.path, file.bytes), sum: Checksum(of: file.bytes),
            leaks: outputGuard.findings(in: file.readable, of: file.path, from: nil))
    }
}
