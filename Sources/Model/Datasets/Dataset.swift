/// One table of the portal for other programs: protected values under a Table Schema.
public struct Dataset: Encodable, Sendable {
    /// Lower-case ASCII; the name of its files and of its resource in the data package.
    public let name: String
    public let title: String
    public let description: String
    public let publisher: String
    public let updated: Day?
    public let fields: [RegisterField]
    public let primaryKey: [String]
    public let references: [RegisterSchema.Reference]
    /// One text a field, empty where nothing is known.
    public let rows: [[String]]
    /// Where people read it.
    public let page: PagePath?

    public init(
        name: String, title: String, description: String = "", publisher: String = "", updated: Day? = nil,
        fields: [RegisterField], primaryKey: [String] = [], references: [RegisterSchema.Reference] = [],
        rows: [[String]], page: PagePath? = nil
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.publisher = publisher
        self.updated = updated
        self.fields = fields
        self.primaryKey = primaryKey
        self.references = references
        self.rows = rows
        self.page = page
    }

    /// The dataset of a register, apart from the names of the portal's own tables.
    public static func name(ofRegister name: String) -> String { "register-\(name.lowercased())" }
}
