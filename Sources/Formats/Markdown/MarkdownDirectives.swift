import Diagnostics
import Model

/// What a text may hold beyond Markdown: words that stand for a figure, and fenced blocks that stand for more than code.
///
/// The renderer finds them in libcmark's tree, so that code spans, code of other languages and attributes stay as they are;
/// what they come to is the caller's to know.
public protocol MarkdownDirectives: AnyObject {
    /// The words for what stands between `{{` and `}}`.
    func text(for query: String, at location: SourceLocation) -> String

    /// What a fenced block stands for; nil leaves it a piece of code.
    func block(_ block: FencedBlock) -> FencedContent?
}

/// A fenced block as it was written.
public struct FencedBlock: Sendable {
    /// The first word after the fence.
    public let kind: String
    /// UTF-8, line for line.
    public let body: [UInt8]
    /// Of the fence that opens it.
    public let location: SourceLocation
    public let isClosed: Bool

    /// The line of the file at which the body starts.
    public var firstLine: Int { (location.line ?? 0) + 1 }
}

/// What comes of a fenced block.
public enum FencedContent: Sendable {
    case block(ContentBlock)
    /// Nothing, and a finding has been made of it.
    case rejected
}
