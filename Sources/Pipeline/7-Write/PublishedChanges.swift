/// How a build changed the published files.
public struct PublishedChanges: Sendable {
    public let written: Int
    public let unchanged: Int
    public let removed: Int
}
