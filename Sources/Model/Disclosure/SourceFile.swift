/// The file that an office handed in, told beside what became of it.
public struct SourceFile: Hashable, Encodable, Sendable {
    /// The last part of its path.
    public let name: String
    /// Rows of data; nil for a text.
    public let rowCount: Int?
    /// SHA-256 of its bytes; nil where it holds what is not public, for a digest confirms what somebody guesses.
    public let digest: String?

    public init(name: String, rowCount: Int?, digest: String?) {
        self.name = name
        self.rowCount = rowCount
        self.digest = digest
    }

    /// The same without its digest.
    public var withoutDigest: SourceFile { SourceFile(name: name, rowCount: rowCount, digest: nil) }
}
