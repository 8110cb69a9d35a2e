/// One field of a register's Table Schema.
public struct RegisterField: Hashable, Encodable, Sendable {
    public let column: Column
    public let description: String
    public let constraints: ValueConstraints
    public let privacy: PrivacyClass?

    public init(
        _ key: String, _ title: String, _ kind: Column.Kind = .text, required: Bool = false, description: String = "",
        constraints: ValueConstraints = ValueConstraints(), privacy: PrivacyClass? = nil
    ) {
        column = Column(key, title, kind, required: required, role: privacy?.role)
        self.description = description
        self.constraints = constraints
        self.privacy = privacy
    }

    public var key: String { column.key }
}
