/// That something was posted on a village's board: from when to when, and of which item, but not where or whose.
public struct BoardPosting: Hashable, Encodable, Sendable {
    /// The item's code in lower case.
    public let item: String
    public let from: Day
    /// The last day; nil where it is not recorded.
    public let until: Day?

    public init(item: String, from: Day, until: Day?) {
        self.item = item
        self.from = from
        self.until = until
    }
}
