/// Short names for what a script declares.
///
/// A name is replaced everywhere or nowhere, and by one that occurs nowhere, so that scopes need not be known. It stays where
/// it is also a property, a key of an object or declared nowhere (what the browser gives).
struct ShortNames {
    private let short: [String: String]

    init(_ tokens: [ScriptToken]) {
        var counts: [String: Int] = [:]
        for token in tokens where token.kind == .name { counts[token.text, default: 0] += 1 }
        let kept = Self.properties(tokens)
        // The most to be saved first; of equals in a fixed order, so that the bytes are the same every time.
        let declared = Self.declared(tokens).filter { !kept.contains($0) && $0.utf8.count > 1 }
            .sorted { (-counts[$0, default: 0] * $0.utf8.count, $0) < (-counts[$1, default: 0] * $1.utf8.count, $1) }
        var free = Self.candidates.lazy.filter { counts[$0] == nil && !ScriptToken.reserved.contains($0) }
            .makeIterator()
        var short: [String: String] = [:]
        for name in declared {
            guard let next = free.next() else { break }
            if next.utf8.count < name.utf8.count { short[name] = next }
        }
        self.short = short
    }

    subscript(_ name: String) -> String { short[name] ?? name }

    /// Names after a dot, and those that begin an entry of an object or of a pattern.
    private static func properties(_ tokens: [ScriptToken]) -> Set<String> {
        var found: Set<String> = []
        var isObject: [Bool] = []
        var last: ScriptToken?
        for token in tokens {
            if token.isOne(of: ["{"]) {
                isObject.append(!(last.map(opensBlock) ?? true))
            } else if token.isOne(of: ["(", "["]) {
                isObject.append(false)
            } else if token.isOne(of: [")", "]", "}"]) {
                _ = isObject.popLast()
            } else if token.kind == .text {
                if token.closesExpression { _ = isObject.popLast() }
                if token.opensExpression { isObject.append(false) }
            } else if token.kind == .name, let last {
                let beginsEntry = isObject.last == true && last.isOne(of: ["{", ","])
                if beginsEntry || last.isOne(of: ["."]) { found.insert(token.text) }
            }
            last = token
        }
        return found
    }

    /// Whether a brace after the token opens a block; else it is taken for an object's, which keeps more names.
    private static func opensBlock(_ token: ScriptToken) -> Bool {
        token.isOne(of: [")", "=>", ";", "{", "}"])
            || (token.kind == .name && ["else", "try", "do", "finally"].contains(token.text))
    }

    private static func declared(_ tokens: [ScriptToken]) -> Set<String> {
        var found: Set<String> = []
        for (index, token) in tokens.enumerated() where index == 0 || !tokens[index - 1].isOne(of: ["."]) {
            switch token.text {
            case "const", "let", "var": addBindings(after: index, in: tokens, to: &found)
            case "function":
                let next = tokens[index + 1]
                if next.kind == .name { found.insert(next.text) }
                addParameters(from: index + (next.kind == .name ? 2 : 1), in: tokens, to: &found)
            case "catch": addParameters(from: index + 1, in: tokens, to: &found)
            case "=>": addParameters(before: index, in: tokens, to: &found)
            default: break
            }
        }
        return found.subtracting(ScriptToken.reserved)
    }

    /// Names between `let` and the end of its statement, but not those in what they are set to.
    private static func addBindings(after start: Int, in tokens: [ScriptToken], to found: inout Set<String>) {
        var depth = 0, isValue = false
        for token in tokens[(start + 1)...] {
            if token.isOne(of: ["(", "[", "{"]) || token.opensExpression, !token.closesExpression { depth += 1 }
            if token.isOne(of: [")", "]", "}"]) || token.closesExpression, !token.opensExpression { depth -= 1 }
            if depth < 0 || (depth == 0 && (token.text == ";" || token.text == "of" || token.text == "in")) { return }
            if depth == 0, token.text == "=" { isValue = true }
            if depth == 0, token.text == "," { isValue = false }
            if token.kind == .name, !isValue { found.insert(token.text) }
        }
    }

    private static func addParameters(from open: Int, in tokens: [ScriptToken], to found: inout Set<String>) {
        var depth = 0
        for token in tokens[open...] {
            if token.isOne(of: ["(", "[", "{"]) { depth += 1 }
            if token.isOne(of: [")", "]", "}"]) { depth -= 1 }
            if token.kind == .name { found.insert(token.text) }
            if depth == 0 { return }
        }
    }

    private static func addParameters(before arrow: Int, in tokens: [ScriptToken], to found: inout Set<String>) {
        var depth = 0
        for token in tokens[..<arrow].reversed() {
            if token.isOne(of: [")", "]", "}"]) { depth += 1 }
            if token.isOne(of: ["(", "[", "{"]) { depth -= 1 }
            if token.kind == .name { found.insert(token.text) }
            if depth == 0 { return }
        }
    }

    private static let candidates: [String] = {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_".map(String.init)
        return letters + letters.flatMap { first in letters.map { first + $0 } }
    }()
}

extension ScriptToken {
    /// Words that no name can be, and those that are values.
    fileprivate static let reserved: Set<String> = [
        "break", "case", "catch", "const", "continue", "default", "delete", "do", "else", "false", "finally", "for",
        "function",
        "if", "in", "instanceof", "let", "new", "null", "of", "return", "switch", "this", "throw", "true", "try",
        "typeof", "var",
        "void", "while", "with",
    ]
}
