/// A page of all documents, by catalogue, newest first.
public struct DocumentsPage: Encodable, Sendable {
    public struct Group: Encodable, Sendable {
        public let catalogue: String
        public let documents: [Document]

        public init(catalogue: String, documents: [Document]) {
            self.catalogue = catalogue
            self.documents = documents
        }
    }

    public let groups: [Group]
    public let pagination: Pagination

    public init(groups: [Group], pagination: Pagination = Pagination()) {
        self.groups = groups
        self.pagination = pagination
    }
}
