/// A closed list of values that a cell may have, each with a code and the label that people write and read.
///
/// A cell may hold either: `村社区` tables say `委托受理`, exports from other systems say `1`.
public struct CodeSet: Hashable, Encodable, Sendable {
    public struct Entry: Hashable, Encodable, Sendable {
        public let code: String
        public let label: String

        public init(_ code: String, _ label: String) {
            self.code = code
            self.label = label
        }
    }

    public let entries: [Entry]

    public init(_ entries: [Entry]) { self.entries = entries }

    /// A list whose labels are their own codes.
    public init(_ labels: String...) { self.init(labels.map { Entry($0, $0) }) }

    /// The labels of an enumeration that code decides on.
    public init<Choice: LabelledChoice>(_: Choice.Type) {
        self.init(Choice.allCases.map { Entry($0.rawValue, $0.label) })
    }

    public func entry(for text: some StringProtocol) -> Entry? {
        entries.first { $0.label == text || $0.code == text }
    }

    public var labels: [String] { entries.map(\.label) }
}

/// A code set that the program itself decides on: cases with the Chinese label found in tables.
public protocol LabelledChoice: RawRepresentable<String>, CaseIterable, Sendable {
    var label: String { get }
}
