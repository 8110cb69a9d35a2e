/// How much a diagnostic weighs: an error stops the build, a warning does not, a note only informs.
public enum Severity: Int, Sendable, Comparable, CaseIterable {
    case note, warning, error

    public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rawValue < rhs.rawValue }

    /// The word a person reads before the message.
    public var label: BilingualText {
        switch self {
        case .note: BilingualText(zh: "提示", en: "note")
        case .warning: BilingualText(zh: "警告", en: "warning")
        case .error: BilingualText(zh: "错误", en: "error")
        }
    }
}
