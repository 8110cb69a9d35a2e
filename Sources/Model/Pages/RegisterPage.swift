/// A register's table, or a part of it where it is long.
public struct RegisterPage: Encodable, Sendable {
    public let register: Register
    public let sections: [Section]
    /// All pages of the register where there are several, this one among them.
    public let parts: [PageLink]
    /// The position of this page among them.
    public let part: Int
    public let downloads: [PageLink]

    public struct Section: Encodable, Sendable {
        /// What its rows have in common, empty where the table is one.
        public let title: String
        public let table: DataTable

        public init(title: String, table: DataTable) {
            self.title = title
            self.table = table
        }
    }

    public init(
        register: Register, sections: [Section], parts: [PageLink] = [], part: Int = 0, downloads: [PageLink] = []
    ) {
        self.register = register
        self.sections = sections
        self.parts = parts
        self.part = part
        self.downloads = downloads
    }
}
