import Diagnostics

/// How one item of one organisation stands for one period on a given day.
public enum DisclosureState: String, CaseIterable, Encodable, Sendable {
    /// Made public by its deadline.
    case onTime = "on-time"
    /// Made public, but after its deadline.
    case publishedLate = "published-late"
    /// Made public, where nothing says by which day: the event that it is about was not registered.
    case published
    /// Not made public yet, the deadline lies far enough ahead.
    case notYetDue = "not-yet-due"
    /// Not made public yet, the deadline is near.
    case dueSoon = "due-soon"
    /// Not made public, the deadline has passed.
    case late
    /// Not made public although the next period's deadline has passed as well.
    case missing
    /// The organisation does not owe the item for this period.
    case notApplicable = "not-applicable"

    public var label: BilingualText {
        switch self {
        case .onTime: BilingualText(zh: "按时公开", en: "on time")
        case .publishedLate: BilingualText(zh: "逾期公开", en: "published late")
        case .published: BilingualText(zh: "已公开", en: "published")
        case .notYetDue: BilingualText(zh: "未到期", en: "not yet due")
        case .dueSoon: BilingualText(zh: "即将到期", en: "due soon")
        case .late: BilingualText(zh: "逾期未公开", en: "late")
        case .missing: BilingualText(zh: "缺公开", en: "missing")
        case .notApplicable: BilingualText(zh: "不适用", en: "not applicable")
        }
    }

    /// Whether it should be public by now, and is not.
    public var isOverdue: Bool { self == .late || self == .missing }
}
