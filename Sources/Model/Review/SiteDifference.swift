/// What residents would see otherwise if what is in preparation were published, for a second pair of eyes.
public struct SiteDifference: Sendable {
    /// What is compared with.
    public enum Base: Sendable {
        /// Nothing has been published yet.
        case nothing
        /// A published portal, or an issue of a copy by its number; in its folder or file.
        case portal(String)
        case copy(String, issue: Int)
    }

    public let siteName: String
    public let base: Base
    /// The day whose state would be shown.
    public let asOf: Day
    /// By place, the whole portal first, then by kind and address.
    public let items: [ReviewedItem]
    /// What is in the content and is not shown as it is.
    public let held: [HeldBack]
    /// Stands for all changes of content, those of lists too.
    public let code: DigitCode

    public init(
        siteName: String, base: Base, asOf: Day, items: [ReviewedItem], held: [HeldBack], code: DigitCode
    ) {
        self.siteName = siteName
        self.base = base
        self.asOf = asOf
        self.items = items
        self.held = held
        self.code = code
    }

    public func count(_ change: ReviewedItem.Change) -> Int { items.count { $0.change == change } }
}
