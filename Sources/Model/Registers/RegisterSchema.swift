/// What `schema.yaml` says of a register: a Frictionless Table Schema, and how its page shows it.
public struct RegisterSchema: Encodable, Sendable {
    public var title: String?
    public var description = ""
    /// Who keeps it and answers for it.
    public var publisher = ""
    public var updated: Day?
    /// What its list of people may show; nil where title and headings have to tell.
    public var profile: PrivacyProfile.Name?
    public var fields: [RegisterField] = []
    /// The keys of the fields that together tell one row from all others.
    public var primaryKey: [String] = []
    public var references: [Reference] = []
    /// Cells that count as empty.
    public var missingValues = [""]
    public var display = Display()

    public init() {}

    /// A field whose cells name records elsewhere (Table Schema, `foreignKeys`).
    public struct Reference: Hashable, Encodable, Sendable {
        public let field: String
        /// `regions`, `services`, or another register by its name.
        public let resource: String
        public let target: String

        public init(field: String, resource: String, target: String) {
            self.field = field
            self.resource = resource
            self.target = target
        }
    }

    /// How the page shows the rows; fields by their keys.
    public struct Display: Hashable, Encodable, Sendable {
        /// The fields by whose values rows can be chosen.
        public var filters: [String] = []
        /// The field that parts the table into sections.
        public var group: String?
        /// The field that the rows stand in the order of; as in the file without one.
        public var sort: String?
        public var sortsDescending = false
        /// The field that names a place, by its code or name: its page leads here.
        public var region: String?

        public init() {}
    }
}
