import Diagnostics

/// Any other table that an office publishes, described by a Table Schema of its own.
public struct Register: Sendable, Identifiable {
    public let location: SourceLocation
    public let name: String
    public let title: String
    public let description: String
    public let updated: Day?
    /// What its list of people may show; nil where title and headings have to tell.
    public let profile: PrivacyProfile.Name?
    public let columns: [Column]
    public let rows: [Row]
    /// What the gate kept out of it.
    public private(set) var concealment: Concealment?

    public var id: String { name }

    public struct Row: Sendable {
        public let location: SourceLocation
        /// One text a column, as it is shown.
        public let cells: [String]

        public init(location: SourceLocation, cells: [String]) {
            self.location = location
            self.cells = cells
        }
    }

    /// The same register with fewer columns, and in each row the cells of those; no rows where there are none for them.
    public func showing(_ columns: [Column], cells: [[String]], concealment: Concealment?) -> Register {
        var register = Register(
            location: location, name: name, title: title, description: description, updated: updated, profile: profile,
            columns: columns,
            rows: zip(rows, cells).map { Row(location: $0.location, cells: $1) })
        register.concealment = concealment
        return register
    }

    public init(
        location: SourceLocation, name: String, title: String, description: String, updated: Day?,
        profile: PrivacyProfile.Name? = nil, columns: [Column],
        rows: [Row]
    ) {
        self.location = location
        self.name = name
        self.title = title
        self.description = description
        self.updated = updated
        self.profile = profile
        self.columns = columns
        self.rows = rows
    }
}
