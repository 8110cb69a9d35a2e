/// What a table offers beyond being read from top to bottom; without script it is complete all the same.
struct TableInteraction {
    enum Tools: String {
        /// Headings sort.
        case sort
        /// They do, and a line of tools above finds rows by their words and by the columns to choose from.
        case filter
    }

    let tools: Tools?
    /// Whether each row is a card on a phone; on paper never.
    let becomesCards: Bool

    /// A short table that is taken in at a glance.
    static let plain = TableInteraction(tools: nil, becomesCards: false)
    static let cards = TableInteraction(tools: nil, becomesCards: true)
    static let sortable = TableInteraction(tools: .sort, becomesCards: true)
    static let searchable = TableInteraction(tools: .filter, becomesCards: true)

    /// What a table of that size needs: three columns fit a phone, and a dozen rows are soon looked through.
    static func fitting(rows: Int, columns: Int) -> TableInteraction {
        TableInteraction(
            tools: rows < 6 ? nil : rows < 12 ? .sort : .filter,
            becomesCards: columns > 3 && columns <= CardLabels.limit)
    }
}
