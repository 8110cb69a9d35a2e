/// An index as the next build will want to know it: `EarlierIndex` in the making.
struct IndexToKeep: Sendable {
    let index: EarlierIndex
    /// One behind the other they are the file of terms.
    let terms: [SpillSpace.Place]

    /// `staged` are the files of its terms; nil where what was staged cannot be told again.
    init?(_ index: SearchIndex, _ staged: some Collection<SearchProduction.StagedFile>, with stager: Stager) {
        var files: [EarlierIndex.File] = []
        for (number, file) in staged.enumerated() {
            guard let look = stager.remember(file.path, isStaged: file.isStaged)?.stamp else { return nil }
            files.append(
                .init(
                    length: index.terms.contents[number].count, terms: index.terms.sums[number].value,
                    stamp: Checksum(of: Array(index.termStamp(number).utf8)).value, published: file.sum.value,
                    look: look))
        }
        self.index = EarlierIndex(documentCount: index.documentCount, files: files)
        terms = index.terms.contents
    }

    /// The terms of pages that get no index of their own, for one that is made of several such.
    init(_ postings: PostingsCollector, of order: SearchOrder) throws(FileFailure) {
        let files = try TermFiles(try postings.takeRuns(), capacity: 1 << 20, in: postings.space)
        index = EarlierIndex(
            documentCount: order.documents.count,
            files: zip(files.contents, files.sums).map { content, sum in
                .init(length: content.count, terms: sum.value, stamp: 0, published: 0, look: .none)
            })
        terms = files.contents
    }
}
