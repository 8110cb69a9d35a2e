/// How an office has a rule reported: with a severity, or not at all.
public enum ReportLevel: String, Hashable, Encodable, Sendable, CaseIterable {
    case error, warning, note, off

    /// Nil where nothing is reported.
    public var severity: Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .off: nil
        }
    }

    public var label: BilingualText {
        severity?.label ?? BilingualText(zh: "不报", en: "off")
    }

    /// Reads 错误, 警告, 提示, 不报 or their English names.
    public init?(named name: some StringProtocol) {
        guard let level = Self.allCases.first(where: { $0.label.zh == name || $0.label.en == name.lowercased() })
        else { return nil }
        self = level
    }
}
