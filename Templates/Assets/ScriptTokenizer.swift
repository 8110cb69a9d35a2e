/// Cuts a script of ours (ES2015) into tokens, without comments.
///
/// It does not parse: a slash begins a regular expression unless a value stands before it, which a `)`, `]` or `}` is taken for.
struct ScriptTokenizer {
    private let source: [UInt8]
    private var position = 0
    private var startsLine = false
    private var tokens: [ScriptToken] = []
    /// How many braces are open within each `${` that is.
    private var braces: [Int] = []

    static func tokens(of source: [UInt8]) -> [ScriptToken] {
        var tokenizer = ScriptTokenizer(source)
        while tokenizer.skipSpace() { tokenizer.readToken() }
        return tokenizer.tokens
    }

    private init(_ source: [UInt8]) { self.source = source }

    private func byte(_ offset: Int = 0) -> UInt8 {
        position + offset < source.count ? source[position + offset] : 0
    }

    /// Passes spaces and comments; false at the end.
    private mutating func skipSpace() -> Bool {
        while position < source.count {
            if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/") {
                while position < source.count, byte() != newline { position += 1 }
            } else if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                position += 2
                while position < source.count, !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) {
                    position += 1
                }
                position += 2
            } else if byte() == newline || byte() == UInt8(ascii: " ") {
                if byte() == newline { startsLine = true }
                position += 1
            } else {
                return true
            }
        }
        return false
    }

    private mutating func readToken() {
        let start = position
        switch byte() {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            passText { [quote = source[start]] tokenizer in tokenizer.byte() == quote }
            append(.text, from: start)
        // A brace on which no other is open ends what stands within a template.
        case UInt8(ascii: "`"),
            UInt8(ascii: "}") where braces.last == 0:
            if byte() == UInt8(ascii: "}") { braces.removeLast() }
            passText {
                $0.byte() == UInt8(ascii: "`") || $0.byte() == UInt8(ascii: "$") && $0.byte(1) == UInt8(ascii: "{")
            }
            if source[position - 1] == UInt8(ascii: "$") {
                position += 1
                braces.append(0)
            }
            append(.text, from: start)
        case UInt8(ascii: "/") where !followsValue:
            passExpression()
            append(.expression, from: start)
        case let first where Self.isWord(first):
            while Self.isWord(byte()) || (first < UInt8(ascii: "A") && byte() == UInt8(ascii: ".")) { position += 1 }
            append(first < UInt8(ascii: "A") && first != UInt8(ascii: "$") ? .number : .name, from: start)
        default:
            let rest = source[position..<min(position + 4, source.count)]
            position += Self.operators.first { rest.starts(with: $0.utf8) }?.utf8.count ?? 1
            append(.punctuation, from: start)
        }
    }

    private mutating func append(_ kind: ScriptToken.Kind, from start: Int) {
        position = min(position, source.count)
        let text = String(decoding: source[start..<position], as: UTF8.self)
        if kind == .punctuation, let open = braces.last {
            braces[braces.count - 1] = open + (text == "{" ? 1 : text == "}" ? -1 : 0)
        }
        tokens.append(ScriptToken(kind: kind, text: text, startsLine: startsLine))
        startsLine = false
    }

    /// Passes text to behind the byte that ends it; what is escaped ends nothing.
    private mutating func passText(until isEnd: (Self) -> Bool) {
        position += 1
        while position < source.count, !isEnd(self) { position += byte() == UInt8(ascii: "\\") ? 2 : 1 }
        position += 1
    }

    /// A slash within a class of characters ends nothing.
    private mutating func passExpression() {
        var isInClass = false
        passText { tokenizer in
            if tokenizer.byte() == UInt8(ascii: "[") { isInClass = true }
            if tokenizer.byte() == UInt8(ascii: "]") { isInClass = false }
            return tokenizer.byte() == UInt8(ascii: "/") && !isInClass
        }
        while Self.isWord(byte()) { position += 1 }
    }

    private var followsValue: Bool {
        guard let last = tokens.last else { return false }
        return switch last.kind {
        case .name: !["return", "typeof", "case", "in", "of"].contains(last.text)
        case .punctuation: last.isOne(of: [")", "]", "}"])
        case .number, .expression: true
        case .text: !last.opensExpression
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "$"):
            true
        default: false
        }
    }

    /// Of several characters, the longest first.
    private static let operators = [
        ">>>=", "...", "===", "!==", "<<=", ">>=", ">>>", "=>", "==", "!=", "<=", ">=", "&&", "||", "++", "--", "<<",
        ">>", "+=", "-=",
        "*=", "/=", "%=", "&=", "|=", "^=",
    ]
    private let newline = UInt8(ascii: "\n")
}
