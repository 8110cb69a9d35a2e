/// The end of a place's record: who knows it can tell whether anything before it was changed since.
public struct LogHead: Hashable, Encodable, Sendable {
    /// How many lines there are.
    public let count: Int
    /// SHA-256 of the last line.
    public let digest: String

    public init(count: Int, digest: String) {
        self.count = count
        self.digest = digest
    }

    /// To be read out, and kept on paper.
    public var code: DigitCode? { DigitCode(sha256: digest) }
}
