import Diagnostics
import Formats
import Model

extension TableSchema {
    /// The records of a CSV text, and what is wrong with it.
    func read(_ csv: String) -> (records: [Record], diagnostics: [Diagnostic]) {
        let (table, problems) = CSVReader.read(Array(csv.utf8)[...], file: "a.csv")
        let (records, diagnostics) = RecordReader.read(table, by: self)
        return (records, problems + diagnostics)
    }

    func findings(_ csv: String) -> [String] { read(csv).diagnostics.map(\.finding) }
}
