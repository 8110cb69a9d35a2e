import Diagnostics
import Model

/// Stages the files of the search index, a batch at a time and in parallel, and has the guard look at each.
struct SearchProduction: Sendable {
    let outputGuard: OutputGuard
    let progress: any BuildProgress
    let parallel: ParallelMap
    /// Whether a later build wants to know the index again.
    var isRemembering = false
    /// What an earlier build published, and where: files of terms that are the same are not packed again.
    var earlier: (index: EarlierIndex, folder: OutputFolder)?

    struct StagedFile: Sendable {
        let path: PagePath
        let isStaged: Bool
        let sum: Checksum
        /// What the file holds that must not go out.
        let leaks: [Diagnostic]
    }

    /// Makes the index of the words that came with the pages; what its files hold that must not go out comes back. `regions` are
    /// those that the pages may be divided by.
    func stage(
        _ destination: PageDestination, of site: Site, regions: RegionTree,
        sizing: SearchIndex.Sizing = SearchIndex.Sizing(), to produced: inout PageProduction.Outcome
    ) throws -> [Diagnostic] {
        try progress.measure(.index) {
            let index = try SearchIndex(
                destination.searchOrder, destination.postings, regions: regions, sizing: sizing,
                synonyms: Synonyms(site.synonyms).groups,
                additions: .all(SearchNames(site, destination.searchOrder)))
            let staged = try stage(index, with: destination.stager)
            for file in staged { produced.add(file.path, isStaged: file.isStaged) }
            if isRemembering {
                produced.index = IndexToKeep(index, staged.prefix(index.terms.count), with: destination.stager)
            }
            return (staged.flatMap(\.leaks), count: staged.count)
        }
    }

    /// In the order of the index, the directory last.
    func stage(_ index: SearchIndex, with stager: Stager) throws(FileFailure) -> [StagedFile] {
        let batches = parallel.batches(of: index.count) { range in
            Result { () throws(FileFailure) in
                var staged: [StagedFile] = []
                for number in range {
                    if let kept = kept(number, of: index) {
                        staged.append(kept)
                    } else {
                        staged.append(try stage(try index.file(number), with: stager))
                    }
                }
                return staged
            }
        }
        var staged: [StagedFile] = []
        for batch in batches { staged += try batch.get() }
        staged.append(try stage(index.directoryFile(knowing: staged.map(\.sum)), with: stager))
        return staged
    }

    /// A file of terms that is published already.
    private func kept(_ number: Int, of index: SearchIndex) -> StagedFile? {
        guard number < index.terms.count, let earlier else { return nil }
        let path = SearchFile.path(.terms, number)
        return earlier.index.holds(
            number, terms: index.terms.sums[number], stamp: index.termStamp(number), at: path, in: earlier.folder
        ).map { StagedFile(path: path, isStaged: false, sum: $0, leaks: []) }
    }

    /// Terms need no look: they are the visible text of pages cut up, which has been looked at with its page.
    private func stage(_ file: SearchFile.Finished, with stager: Stager) throws(FileFailure) -> StagedFile {
        StagedFile(
            path: file.path, isStaged: try stager.accept(file.path, file.bytes), sum: Checksum(of: file.bytes),
            leaks: outputGuard.findings(in: file.readable, of: file.path, from: nil))
    }
}
