import Diagnostics
import Model

/// Makes the files of all datasets and their descriptor.
struct DatasetProduction: Sendable {
    let assembler: PageAssembler
    let context: SiteContext

    /// In the order of the datasets, the descriptor last; none where there are no datasets.
    func files() -> [(path: PagePath, bytes: [UInt8])] {
        let datasets = assembler.relations.datasets
        guard !datasets.isEmpty else { return [] }
        var package = DataPackage(settings: context.settings, asOf: assembler.asOf)
        var files: [(path: PagePath, bytes: [UInt8])] = []
        for dataset in datasets {
            let made = DatasetFiles(dataset: dataset)
            let csv = made.csv
            package.add(dataset, bytes: csv)
            files.append((.dataset(dataset.name, format: "csv"), csv))
            files.append((.dataset(dataset.name, format: "json"), made.json))
        }
        files.append((.dataPackage, package.bytes))
        return files
    }
}
