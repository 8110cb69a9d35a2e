/// Names in the order of their sounds, under the letters they begin with; long lists are divided among pages.
public struct NameIndexPage: Encodable, Sendable {
    /// What is listed.
    public enum Kind: String, CaseIterable, Encodable, Sendable {
        case services, villages

        public var title: String {
            switch self {
            case .services: "办事指南音序索引"
            case .villages: "村和社区音序索引"
            }
        }
    }

    /// The names under one letter; without one those that begin with no letter or Han character.
    public struct Letter: Hashable, Encodable, Sendable {
        /// A capital.
        public let letter: String?
        public let links: [PageLink]

        public init(_ letter: String?, _ links: [PageLink]) {
            self.letter = letter
            self.links = links
        }

        public var title: String { letter ?? "其他" }
        public var anchor: String { "letter-\(letter?.lowercased() ?? "other")" }
    }

    public let kind: Kind
    /// How many names all pages have.
    public let count: Int
    /// To each letter, on whichever page it stands.
    public let jumps: [PageLink]
    public let letters: [Letter]

    public init(kind: Kind, count: Int, jumps: [PageLink], letters: [Letter]) {
        self.kind = kind
        self.count = count
        self.jumps = jumps
        self.letters = letters
    }
}
