/// What became of the rows of one disclosure's table, counted where they were read and again where they are shown.
struct TableTally: Sendable {
    let read: FileTally
    /// The rows that the page has.
    let shown: Int
    /// How many of those have a masked cell.
    let masked: Int
}
