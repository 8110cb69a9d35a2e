import Model

/// What a form takes over from the period before: the lines of a statement with what was then, the opening balance, and what
/// was owed at its end.
///
/// Amounts of the period itself are never filled in: a figure that nobody typed would be signed unread.
struct CarriedRows {
    private let schema: TableSchema

    init(_ schema: TableSchema) { self.schema = schema }

    func rows(after last: [Record]) -> [[String]] {
        switch schema.name {
        case "statement": statement(last)
        case "debts": debts(last)
        default: []
        }
    }

    private func statement(_ last: [Record]) -> [[String]] {
        let closing = last.last { label($0).hasSuffix("期末余额") }?["current"]
        return last.map { record in
            let isOpening = label(record).hasSuffix("期初余额")
            return row { column in
                switch column.key {
                case "item", "line": record[column.key]
                case "previous": record["current"]
                case "current": isOpening ? closing : nil
                default: nil
                }
            }
        }
    }

    private func label(_ record: Record) -> String { record.text("item") }

    /// A debt that came to nothing is not carried on.
    private func debts(_ last: [Record]) -> [[String]] {
        last.filter { $0.decimal("closing").map { $0.units != 0 } ?? false }.map { record in
            row { column in
                switch column.key {
                case "category", "party", "cause", "incurred", "term": record[column.key]
                case "opening": record["closing"]
                default: nil
                }
            }
        }
    }

    private func row(_ value: (Column) -> Value?) -> [String] { schema.columns.map { value($0)?.description ?? "" } }
}
