/// One column of a table, or one key of a front matter: what it is called, what may stand in it.
public struct Column: Hashable, Encodable, Sendable {
    public enum Kind: Hashable, Encodable, Sendable {
        /// One line or several; nothing is read into it.
        case text
        /// A name for machines: ASCII letters, digits, `-`, `_` and `.`, at most 64; it becomes part of an address.
        case code
        case regionCode
        case integer
        case decimal
        case day
        case period
        /// 是 / 否, true / false, 1 / 0.
        case flag
        case choice(CodeSet)
        /// Several of a code set, separated as a list is.
        case choices(CodeSet)
        /// 长期, 3年, 6个月, 30天.
        case retention
        /// Several texts, separated by `、`, `；`, `;` or `|`, or a list in YAML and JSON.
        case list
        case regionCodes
        /// An http(s) address, as in 网办地址.
        case url
    }

    /// The English name: snake_case, stable.
    public let key: String
    /// The Chinese heading that messages, forms and pages show.
    public let title: String
    /// Other headings found in the offices' own tables.
    public let aliases: [String]
    public let kind: Kind
    public let isRequired: Bool
    /// What it says of a person, where the heading alone does not tell.
    public let role: ColumnRole?
    /// The unit that its amounts of money are kept in; nil where they are none.
    public let unit: AmountUnit?
    /// The heading that spans it and its neighbours in the official layout, and what is left for its own below that: its title
    /// where it stands alone. Of two sides of a table with the same headings the second is found by these.
    public let group: String
    public let leaf: String

    public init(
        _ key: String, _ title: String, _ kind: Kind = .text, required: Bool = false, unit: AmountUnit? = nil,
        aliases: [String] = [], role: ColumnRole? = nil, under group: String = "", as leaf: String = ""
    ) {
        self.group = group
        self.leaf = leaf.isEmpty ? title : leaf
        self.key = key
        self.title = title
        self.kind = kind
        self.isRequired = required
        self.role = role
        self.unit = unit
        self.aliases = aliases
    }
}

extension Column {
    /// Whether its cells are figures that a reader compares, and so are set flush right.
    public var isNumeric: Bool { kind == .integer || kind == .decimal }
}
