import Model

/// Where finished pages go: their files to the stage, the words of those that are searched to the index.
struct PageDestination: Sendable {
    let folder: OutputFolder
    let stager: Stager
    /// The numbers of the pages that are searched.
    let searchOrder: SearchOrder
    let postings: PostingsCollector

    /// What the last build into the folder had for an index; nil where that is not known.
    let earlierIndex: EarlierIndex?
    /// By the builds that pages are taken from, where each has them, if not in the folder itself.
    private let elsewhere: [OutputFolder?]

    init(in folder: OutputFolder, searchOrder: SearchOrder, recall: PageRecall? = nil) {
        self.folder = folder
        stager = Stager(folder)
        self.searchOrder = searchOrder
        let builds = recall?.builds ?? []
        elsewhere = builds.map { $0.folder?.root == folder.root ? nil : $0.folder }
        earlierIndex = zip(builds, elsewhere).first { $1 == nil }?.0.memory.index
        postings = PostingsCollector(
            in: SpillSpace(path: folder.spill),
            earlier: builds.map {
                PostingsCollector.Earlier($0.terms, documentCount: $0.memory.index?.documentCount ?? 0)
            })
    }

    /// Takes over the files of a page that a build has made, with how they look here, and says how many had to be staged.
    func take(_ page: inout RememberedPage, from build: Int) throws(FileFailure) -> Int {
        guard let source = elsewhere[build] else { return 0 }
        var stagedCount = 0
        for index in page.files.indices {
            let path = PagePath(page.files[index].path)
            let isStaged = try stager.take(path, from: source)
            if isStaged { stagedCount += 1 }
            guard let file = stager.remember(path, isStaged: isStaged) else { continue }
            page.files[index] = file
        }
        return stagedCount
    }
}
