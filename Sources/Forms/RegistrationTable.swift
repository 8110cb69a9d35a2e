import Model

/// The sheet on which an office states when each item was made public, who signed and why it was changed: the columns of a
/// period's index (公开登记表) that a form asks for.
enum RegistrationTable {
    static let sheetName = "公开登记"

    static let schema = DisclosureHeader.schema

    static let columns = [
        "item", "title", "published", "note", "correction", "head", "finance_group", "accountant", "reviewer",
        "reviewed", "verdict",
    ]
    .compactMap { key in schema.columns.first { $0.key == key } }

    /// Where the column of a key stands among headings; nil where it does not.
    static func position(of key: String, among headings: [String]) -> Int? {
        headings.firstIndex { heading in
            schema.columnIndex(forHeading: heading).map { schema.columns[$0].key == key } ?? false
        }
    }

    static func rows(of form: Form) -> [[String]] {
        form.sheets.map { sheet in
            columns.map { column in
                switch column.key {
                case "item": sheet.item
                case "title": sheet.title
                default: ""
                }
            }
        }
    }
}
