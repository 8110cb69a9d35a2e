import Diagnostics

/// Why nothing was made, in words for the person at the keyboard.
public struct AuthoringFailure: Error, Sendable {
    public let message: BilingualText
    /// What stands in the way, place by place, where it is that.
    public let findings: [Diagnostic]

    public init(zh: String, en: String, findings: [Diagnostic] = []) {
        message = BilingualText(zh: zh, en: en)
        self.findings = findings
    }
}
