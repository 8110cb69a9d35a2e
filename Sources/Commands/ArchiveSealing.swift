import Bundles
import Model
import Pipeline
import Templates

/// Makes a bag of a year's records: the list beside them, and at the root what it is and that it is not to be published.
struct ArchiveSealing {
    private let catalogue: ArchiveCatalogue
    private let baseURL: String
    private let key: SigningKey?
    private let jobs: Int

    init(_ catalogue: ArchiveCatalogue, baseURL: String, key: SigningKey?, jobs: Int) {
        self.catalogue = catalogue
        self.baseURL = baseURL
        self.key = key
        self.jobs = jobs
    }

    /// `folder` has the records under `data/`.
    func seal(_ folder: String) throws(BundleFailure) -> SealedBundle {
        guard !catalogue.records.isEmpty else {
            throw BundleFailure(
                zh: "\(catalogue.place) \(catalogue.year) 年没有公开过内容，没有可以归档的。",
                en: "\(catalogue.place) made nothing public in \(catalogue.year): there is nothing to file.")
        }
        try NewFile.make(folder + "/data/catalogue.csv", catalogue.csv, mode: 0o600)
        try NewFile.make(folder + "/data/catalogue.html", NoticeboardTheme().page(of: catalogue), mode: 0o600)
        let description = BundleDescription(
            organization: catalogue.office, regions: [catalogue.region], asOf: catalogue.day, sequence: 1,
            onlineOriginal: baseURL.isEmpty ? nil : baseURL, archiveYear: catalogue.year)
        return try BundleSealer(folder: folder, description: description, key: key, jobs: jobs).seal { _ in
            ["README.txt": Array(readme.utf8)]
        }
    }

    private var readme: String {
        """
        \(catalogue.place) \(catalogue.year) 年度村级公开档案（\(catalogue.office)）
        归档日期 \(catalogue.day.chinese)，共 \(catalogue.records.count) 件，其中 \(catalogue.restrictedCount) 件含有不公开的内容。

        不供公开：本包供单位归档和移交，不得上网、不得张贴、不得随优盘发给群众。

        data/catalogue.html  归档文件目录，可以打印
        data/catalogue.csv   同一目录，每个文件一行，有大小和 SHA-256
        data/public/         归档当日全部内容都公开着的：原件（sources）和公开件（sheets）
        data/restricted/     含有不公开内容的：掩码前的原件、只在公示栏张贴的、已过公开期限的

        核对：noticeboard verify .，或者 bagit.py --validate .，或者
        sha256sum --check --strict manifest-sha256.txt tagmanifest-sha256.txt

        """
    }
}
