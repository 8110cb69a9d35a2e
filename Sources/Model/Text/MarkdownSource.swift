import Diagnostics

/// A Markdown text as it was read, not yet rendered: rendering needs to know the page that shows it.
public struct MarkdownSource: Hashable, Encodable, Sendable {
    /// UTF-8 without the front matter.
    public let bytes: [UInt8]
    /// The file, and the line in it at which `bytes` starts.
    public let file: String
    public let firstLine: Int

    public init(bytes: [UInt8], file: String, firstLine: Int) {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
    }

    public var location: SourceLocation { SourceLocation(file, line: firstLine) }
    public var isEmpty: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
