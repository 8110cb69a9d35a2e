/// Where finished pages go: their files to the stage, the words of those that are searched to the index.
struct PageDestination: Sendable {
    let stager: Stager
    /// The numbers of the pages that are searched.
    let searchOrder: SearchOrder
    let postings: PostingsCollector

    init(in folder: OutputFolder, searchOrder: SearchOrder) {
        stager = Stager(folder)
        self.searchOrder = searchOrder
        postings = PostingsCollector(in: SpillSpace(path: folder.spill))
    }
}
