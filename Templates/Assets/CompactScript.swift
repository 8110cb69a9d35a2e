/// Writes a script shorter: without comments and needless spaces, with short names for what it declares, and none for numbers.
///
/// What it relies on: strings that do not go over lines; no labels and classes; a name that a script declares is nowhere
/// used for something that the browser gives.
enum CompactScript {
    static func bytes(of source: [UInt8]) -> [UInt8] {
        let tokens = ScriptValues.inlined(in: ScriptTokenizer.tokens(of: source))
        let names = ShortNames(tokens)
        let joins = joinedDeclarations(tokens)
        var output: [UInt8] = []
        output.reserveCapacity(source.count)
        var last: ScriptToken?
        for (index, token) in tokens.enumerated() {
            // `;const` of a declaration after another.
            if joins.contains(index) || isNeedless(index, in: tokens) { continue }
            if joins.contains(index + 1) {
                output.append(UInt8(ascii: ","))
                last = nil
                continue
            }
            if let last, let separator = separator(last, token) { output.append(UInt8(ascii: separator)) }
            output += names.text(of: token, at: index).utf8
            last = token
        }
        if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
        return output
    }

    /// The places of `const` and `let` that only go on with the statement before: `const a = 1; const b = 2;`.
    private static func joinedDeclarations(_ tokens: [ScriptToken]) -> Set<Int> {
        var joined: Set<Int> = []
        /// The first words of the statements that are open, from the outermost on.
        var first = [""]
        for (index, token) in tokens.enumerated() {
            let last = index > 0 ? tokens[index - 1] : nil
            let closes = token.isOne(of: [")", "]", "}"]) || token.closesExpression
            if closes, first.count > 1 { first.removeLast() }
            let isAfterEnd = !closes && last?.isOne(of: [";"]) ?? true
            if isAfterEnd || (token.kind == .name && last?.isOne(of: ["{", "}"]) == true) {
                if isAfterEnd, [token.text, first[first.count - 1]].allSatisfy(["const", "let"].contains) {
                    joined.insert(index)
                }
                first[first.count - 1] = token.text
            }
            if token.isOne(of: ["(", "[", "{"]) || token.opensExpression { first.append("") }
        }
        return joined
    }

    /// Whether a token is the semicolon of a block's last statement, which the brace ends too; but not one that is itself the body
    /// of a loop.
    private static func isNeedless(_ index: Int, in tokens: [ScriptToken]) -> Bool {
        guard tokens[index].isOne(of: [";"]), index > 0, index + 1 < tokens.count, tokens[index + 1].isOne(of: ["}"])
        else { return false }
        let last = tokens[index - 1]
        guard last.isOne(of: [")"]) else { return last.kind != .name || !["else", "do"].contains(last.text) }
        let opening = tokens.opening(of: index - 1)
        return opening == 0 || !["for", "while", "if"].contains(tokens[opening - 1].text)
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
