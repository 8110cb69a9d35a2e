/// A token of a script, as far as it must be known to write the script shorter.
struct ScriptToken {
    enum Kind {
        case name, number, punctuation, expression
        /// A string, or a template from a quote or brace to the next (`` `a${ ``, `}b${`, `` }c` ``).
        case text
    }

    let kind: Kind
    let text: String
    /// Whether it begins a line of the source, which may end a statement.
    let startsLine: Bool

    /// A template piece after which an expression stands.
    var opensExpression: Bool { kind == .text && text.hasSuffix("${") }
    /// A template piece before which an expression stood.
    var closesExpression: Bool { kind == .text && text.hasPrefix("}") }

    func isOne(of marks: Set<String>) -> Bool { kind == .punctuation && marks.contains(text) }
}

extension [ScriptToken] {
    /// The place of the bracket that the one at a place closes.
    func opening(of close: Int) -> Int {
        var depth = 0
        for index in (0...close).reversed() {
            if self[index].isOne(of: [")", "]", "}"]) { depth += 1 }
            if self[index].isOne(of: ["(", "[", "{"]) { depth -= 1 }
            if depth == 0 { return index }
        }
        return 0
    }
}
