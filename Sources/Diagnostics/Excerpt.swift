/// A line of structure (a heading row, a key, a link) shown under a message with a caret.
///
/// Whoever makes one vouches that the line holds no cell value: those can be private and stay out of every output.
public struct Excerpt: Hashable, Sendable {
    public let line: String
    /// The marked part, in characters of `line` from 1.
    public let column: Int
    public let length: Int

    public init(line: String, column: Int, length: Int) {
        self.line = line
        self.column = column
        self.length = length
    }
}
