/// Names in the order of their sounds, under the letters they begin with; long lists are divided among pages.
public struct NameIndexPage: Sendable {
    /// What is listed.
    public enum Kind: String, CaseIterable, Sendable {
        case services, villages

        public var title: String {
            switch self {
            case .services: "办事指南音序索引"
            case .villages: "村和社区音序索引"
            }
        }
    }

    /// The names under one letter; without one those that begin with no letter or Han character.
    public struct Letter: Hashable, Sendable {
        public let letter: Character?
        public let links: [PageLink]

        public init(_ letter: Character?, _ links: [PageLink]) {
            self.letter = letter
            self.links = links
        }

        public var title: String { letter.map { String($0) } ?? "其他" }
        public var anchor: String { "letter-\(letter.map { String($0).lowercased() } ?? "other")" }
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
