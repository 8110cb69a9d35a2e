/// That somebody has looked at what is to be made public and said yes.
public struct ReviewApproval: Hashable, Sendable {
    /// A name or a post, as the office writes it.
    public let approver: String
    /// The code of the difference that was looked at; nil where none was named.
    public let difference: DigitCode?

    public init(approver: String, difference: DigitCode?) {
        self.approver = approver
        self.difference = difference
    }
}
