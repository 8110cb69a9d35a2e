import Model

extension PageAssembler {
    /// What the page of datasets lists.
    var datasets: DatasetsPage {
        DatasetsPage(
            datasets: relations.datasets.map { .init(dataset: $0, downloads: downloads(of: $0.name)) })
    }

    /// The files of a dataset, none where it has none.
    func downloads(of name: String) -> [PageLink] {
        guard relations.datasets.contains(where: { $0.name == name }) else { return [] }
        return [
            PageLink("下载表格（CSV）", .dataset(name, format: "csv")),
            PageLink("下载数据（JSON）", .dataset(name, format: "json")),
        ]
    }
}
