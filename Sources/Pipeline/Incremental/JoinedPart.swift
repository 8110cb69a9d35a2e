/// How much of the portal came from a part that had been built before.
public struct JoinedPart: Hashable, Sendable {
    public let folder: String
    /// The pages that it holds; nil where none can be used: another version of the program has made them, or with other settings.
    public let pageCount: Int?
    /// Of these, the pages that are as they are to be.
    public let takenCount: Int
}
