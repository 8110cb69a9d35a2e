/// 数据下载: every dataset of the portal, with its columns.
public struct DatasetsPage: Encodable, Sendable {
    public let datasets: [Item]

    public struct Item: Encodable, Sendable {
        public let dataset: Dataset
        public let downloads: [PageLink]

        public init(dataset: Dataset, downloads: [PageLink]) {
            self.dataset = dataset
            self.downloads = downloads
        }
    }

    public init(datasets: [Item]) {
        self.datasets = datasets
    }
}
