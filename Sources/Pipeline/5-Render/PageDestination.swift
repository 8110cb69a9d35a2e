/// Where finished pages go: their files to the stage, the words of those that are searched to the index.
struct PageDestination: Sendable {
    let folder: OutputFolder
    let stager: Stager
    /// The numbers of the pages that are searched.
    let searchOrder: SearchOrder
    let postings: PostingsCollector

    /// What the last build's pages had for terms; nil where that is not known.
    let earlierIndex: EarlierIndex?

    init(in folder: OutputFolder, searchOrder: SearchOrder, recall: PageRecall? = nil) {
        self.folder = folder
        stager = Stager(folder)
        self.searchOrder = searchOrder
        earlierIndex = recall?.memory.index
        postings = PostingsCollector(
            in: SpillSpace(path: folder.spill),
            earlier: recall.flatMap { recall in recall.terms.map { ($0, recall.memory.index?.documentCount ?? 0) } })
    }
}
