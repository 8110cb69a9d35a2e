/// Writes a script shorter: without comments and needless spaces, and with short names for what it declares.
///
/// What it relies on: strings that do not go over lines; no labels and classes; a name that a script declares is nowhere
/// used for something that the browser gives.
enum CompactScript {
    static func bytes(of source: [UInt8]) -> [UInt8] {
        let tokens = ScriptTokenizer.tokens(of: source)
        let names = ShortNames(tokens)
        var output: [UInt8] = []
        output.reserveCapacity(source.count)
        var last: ScriptToken?
        for (index, token) in tokens.enumerated() {
            if let last, let separator = separator(last, token) { output.append(UInt8(ascii: separator)) }
            output += names.text(of: token, at: index).utf8
            last = token
        }
        if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
        return output
    }

    /// What must stand between two tokens. A line's end stays wherever it might end a statement.
    private static func separator(_ last: ScriptToken, _ next: ScriptToken) -> Unicode.Scalar? {
        if next.startsLine, mayEndStatement(last), mayBeginStatement(next) { return "\n" }
        let areWords = [last, next].allSatisfy { $0.kind == .name || $0.kind == .number }
        let areSigns = ["+", "-"].contains { sign in last.text.hasSuffix(sign) && next.text.hasPrefix(sign) }
        return areWords || (areSigns && last.kind == .punctuation && next.kind == .punctuation) ? " " : nil
    }

    private static func mayEndStatement(_ token: ScriptToken) -> Bool {
        token.kind == .punctuation ? token.isOne(of: [")", "]", "}", "++", "--"]) : !token.opensExpression
    }

    private static func mayBeginStatement(_ token: ScriptToken) -> Bool {
        token.kind == .punctuation
            ? token.isOne(of: ["(", "[", "{", "+", "-", "++", "--", "!", "~", "/"]) : !token.closesExpression
    }
}
