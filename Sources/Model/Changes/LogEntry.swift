/// A line of the public record (公开记录): what became of one disclosure or notice, when, why, and who answers for it.
///
/// Nothing in it may have to be taken back: no title of a notice, no text, no name but that of somebody in office.
public struct LogEntry: Hashable, Encodable, Sendable {
    public enum Event: String, LabelledChoice, Encodable {
        case published, changed, withdrawn, expired, restored

        public var label: String {
            switch self {
            case .published: "首次公开"
            case .changed: "更正"
            case .withdrawn: "撤下"
            case .expired: "到期撤下"
            case .restored: "恢复公开"
            }
        }

        /// Whether what it speaks of is public after it.
        public var leavesPublic: Bool { self != .withdrawn && self != .expired }
    }

    public let day: Day
    public let event: Event
    public let subject: LogSubject
    /// What the catalogue calls the item, or of which kind the notice is.
    public let title: String
    /// The date of publication that a disclosure states, or the first day of a notice.
    public var stated: Day?
    /// How many days a notice hangs.
    public var days: Int?
    /// SHA-256 of what was public: the table as it is downloaded and the text; nil where nothing is any more.
    public var content: String?
    /// SHA-256 of the table as it is downloaded; nil where there is none.
    public var table: String?
    /// What changed in the table; nil where nothing did.
    public var change: TableChange?
    /// Whether the text changed.
    public var isTextChanged = false
    /// Empty where none was needed, or where it cannot stay for good.
    public var reason = ""
    /// Four digits of a reason that is not kept, by which the next change sees whether it has one of its own.
    public var reasonMark: String?
    /// Who answers for it in office: a name or a post.
    public var handler = ""
    /// The day on which the line was made from the memory of builds that kept no record yet.
    public var takenOver: Day?

    public init(day: Day, event: Event, subject: LogSubject, title: String) {
        self.day = day
        self.event = event
        self.subject = subject
        self.title = title
    }
}
