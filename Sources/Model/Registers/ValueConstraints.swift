/// What the cells of a column owe beyond their type (Table Schema, `constraints`).
public struct ValueConstraints: Hashable, Encodable, Sendable {
    public var isUnique = false
    /// The least and greatest number, day or period.
    public var minimum: Value?
    public var maximum: Value?
    /// In characters.
    public var minimumLength: Int?
    public var maximumLength: Int?
    /// A regular expression for the whole cell.
    public var pattern: String?

    public init() {}
}
