/// The language in which the program speaks to the person at the terminal.
public enum Language: Sendable, CaseIterable {
    case chinese, english

    /// By RFC 5646.
    public var tag: String {
        switch self {
        case .chinese: "zh-CN"
        case .english: "en"
        }
    }

    /// The language of the POSIX locale: Chinese where `LC_ALL`, `LC_MESSAGES` or `LANG` (the first that is set) says so.
    public init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        self = locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
    }
}
