/// Something that writes itself as HTML: an element, a text, or a component made of others.
///
/// A component only says its `content`. Everything is a concrete generic type, so that a page renders by direct calls
/// without boxes.
public protocol Markup {
    associatedtype Content: Markup
    @MarkupBuilder var content: Content { get }
    func write(to buffer: inout HTMLBuffer)
}

extension Markup {
    public func write(to buffer: inout HTMLBuffer) { content.write(to: &buffer) }
}

extension Markup where Content == Never {
    public var content: Never { fatalError("\(Self.self) writes itself") }
}

extension Never: Markup {
    public typealias Content = Never
    public func write(to buffer: inout HTMLBuffer) {}
}

/// Text, escaped as it is written.
public struct Text: Markup {
    private let text: String
    public typealias Content = Never

    public init(_ text: String) { self.text = text }
    public func write(to buffer: inout HTMLBuffer) { buffer.append(escaping: text) }
}

/// HTML that was made safe before, such as a rendered Markdown text.
public struct RawHTML: Markup {
    private let bytes: [UInt8]
    public typealias Content = Never

    public init(_ bytes: [UInt8]) { self.bytes = bytes }
    public func write(to buffer: inout HTMLBuffer) { buffer.append(bytes) }
}

/// HTML written in the code itself, such as an inline icon.
public struct StaticHTML: Markup {
    private let html: StaticString
    public typealias Content = Never

    public init(_ html: StaticString) { self.html = html }
    public func write(to buffer: inout HTMLBuffer) { buffer.append(html) }
}

/// Nothing.
public struct EmptyMarkup: Markup {
    public typealias Content = Never
    public init() {}
    public func write(to buffer: inout HTMLBuffer) {}
}

/// One part after another.
public struct Sequenced<First: Markup, Second: Markup>: Markup {
    let first: First
    let second: Second
    public typealias Content = Never

    public func write(to buffer: inout HTMLBuffer) {
        first.write(to: &buffer)
        second.write(to: &buffer)
    }
}

/// One of two, as `if … else` or `switch` chooses.
public enum Either<First: Markup, Second: Markup>: Markup {
    case first(First)
    case second(Second)
    public typealias Content = Never

    public func write(to buffer: inout HTMLBuffer) {
        switch self {
        case .first(let markup): markup.write(to: &buffer)
        case .second(let markup): markup.write(to: &buffer)
        }
    }
}

extension Optional: Markup where Wrapped: Markup {
    public typealias Content = Never
    public func write(to buffer: inout HTMLBuffer) { self?.write(to: &buffer) }
}

/// The same markup for each element; an element's markup is made, written and let go before the next.
public struct ForEach<Elements: Sequence, Each: Markup>: Markup {
    private let elements: Elements
    private let each: (Elements.Element) -> Each
    public typealias Content = Never

    public init(_ elements: Elements, @MarkupBuilder each: @escaping (Elements.Element) -> Each) {
        self.elements = elements
        self.each = each
    }

    public func write(to buffer: inout HTMLBuffer) {
        for element in elements { each(element).write(to: &buffer) }
    }
}
