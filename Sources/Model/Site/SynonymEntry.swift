import Diagnostics

/// A word of residents, and the other words that mean the same, as the office lists them for the search.
///
/// Without other words it takes back the built-in group that the word is in.
public struct SynonymEntry: Sendable {
    public let word: String
    public let others: [String]
    public let location: SourceLocation

    public init(_ word: String, _ others: [String], location: SourceLocation) {
        self.word = word
        self.others = others
        self.location = location
    }

    public var words: [String] { [word] + others }
}
