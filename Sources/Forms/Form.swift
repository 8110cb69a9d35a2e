import Model

/// A workbook for one office to fill in: what it has to disclose for a period, a sheet a table.
public struct Form: Sendable {
    public let region: Region
    public let period: Period
    public let sheets: [FormSheet]

    public init(region: Region, period: Period, sheets: [FormSheet]) {
        self.region = region
        self.period = period
        self.sheets = sheets
    }

    /// Its file's name: of codes, so that it survives any system and stick.
    public var fileName: String { "\(region.code)-\(period).xlsx" }
}

/// One table of a form.
public struct FormSheet: Sendable {
    /// The item of the catalogue that it discloses.
    public let item: String
    public let title: String
    public let schema: TableSchema
    /// What is filled in already, a text a column of the schema: labels, and what the last period ended with.
    public let rows: [[String]]

    public init(item: String, title: String, schema: TableSchema, rows: [[String]]) {
        self.item = item
        self.title = title
        self.schema = schema
        self.rows = rows
    }
}

extension Form {
    /// Writes the empty form. Throws where the file could not be written.
    public func write(to path: String, author: String) throws(FormFailure) {
        do {
            try FormWorkbook(form: self).write(to: path, author: author)
        } catch {
            throw FormFailure(error)
        }
    }
}
