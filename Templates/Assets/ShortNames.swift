/// Short names for what a script declares.
///
/// A name is replaced by one that occurs nowhere near, and wherever it is no property, so that scopes need not be known. What a
/// script declares in its outermost scope is shared by its statements and has one short name; all else is a statement's own, and
/// its short name may be another's in the next. Properties and what is declared nowhere (what the browser gives) stay: `{ page }`
/// becomes `{page:a}`.
struct ShortNames {
    private let roles: [Role]
    private let statements: [Int]
    /// For each statement.
    private let short: [[String: String]]

    enum Role { case variable, property, shorthand }

    init(_ tokens: [ScriptToken]) {
        let roles = Self.roles(tokens)
        let scope = ScriptScope(tokens)
        self.roles = roles
        statements = scope.statements
        var counts: [String: Int] = [:]
        var ownCounts = Array(repeating: [String: Int](), count: (scope.statements.last ?? 0) + 1)
        for (index, token) in tokens.enumerated() where token.kind == .name && roles[index] != .property {
            counts[token.text, default: 0] += 1
            ownCounts[scope.statements[index]][token.text, default: 0] += 1
        }
        let declared = Self.declared(tokens, roles) { _ in true }
        let shared = Self.declared(tokens, roles, where: scope.isShared)
        let given = Set(counts.keys).subtracting(declared)
        let common = Self.names(for: shared, counts: counts, besides: given.union(declared.filter(Self.isShort)))
        short = ownCounts.map { counts in
            let names = Set(counts.keys)
            let taken = names.filter { given.contains($0) || Self.isShort($0) || shared.contains($0) }
            let own = names.intersection(declared).subtracting(shared)
            return Self.names(for: own, counts: counts, besides: Set(taken.map { common[$0] ?? $0 }))
                .merging(common) { own, _ in own }
        }
    }

    private static func isShort(_ name: String) -> Bool { name.utf8.count == 1 }

    /// The most to be saved first; of equals in a fixed order, so that the bytes are the same every time.
    private static func names(
        for declared: Set<String>, counts: [String: Int], besides taken: Set<String>
    ) -> [String: String] {
        let ordered = declared.filter { !isShort($0) }
            .sorted { (-counts[$0, default: 0] * $0.utf8.count, $0) < (-counts[$1, default: 0] * $1.utf8.count, $1) }
        var free = candidates.lazy.filter { !taken.contains($0) && !ScriptToken.reserved.contains($0) }.makeIterator()
        var next = free.next()
        var short: [String: String] = [:]
        for name in ordered {
            guard let candidate = next else { break }
            guard candidate.utf8.count < name.utf8.count else { continue }
            short[name] = candidate
            next = free.next()
        }
        return short
    }

    /// What is written for the token at a place; `let` declares what `const` does, and is shorter.
    func text(of token: ScriptToken, at index: Int) -> String {
        if token.text == "const" { return "let" }
        guard token.kind == .name, roles[index] != .property, let name = short[statements[index]][token.text]
        else { return token.text }
        return roles[index] == .shorthand ? "\(token.text):\(name)" : name
    }

    /// Names after a dot are properties, and those that begin an entry of an object or of a pattern; where no colon follows, they
    /// are variables too.
    static func roles(_ tokens: [ScriptToken]) -> [Role] {
        var roles: [Role] = []
        var isObject: [Bool] = []
        for (index, token) in tokens.enumerated() {
            let last = index > 0 ? tokens[index - 1] : nil
            var role = Role.variable
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
                if last.isOne(of: ["."]) {
                    role = .property
                } else if isObject.last == true, last.isOne(of: ["{", ","]) {
                    let endsEntry = index + 1 < tokens.count && tokens[index + 1].isOne(of: [",", "}", "="])
                    role = endsEntry ? .shorthand : .property
                }
            }
            roles.append(role)
        }
        return roles
    }

    /// Whether a brace after the token opens a block; else it is taken for an object's, which keeps more names.
    private static func opensBlock(_ token: ScriptToken) -> Bool {
        token.isOne(of: [")", "=>", ";", "{", "}"])
            || (token.kind == .name && ["else", "try", "do", "finally"].contains(token.text))
    }

    /// What the keywords and arrows at certain places declare.
    private static func declared(
        _ tokens: [ScriptToken], _ roles: [Role], where isMeant: (Int) -> Bool
    ) -> Set<String> {
        var found: Set<String> = []
        func add(_ range: Range<Int>) {
            found.formUnion(
                range.lazy.filter { tokens[$0].kind == .name && roles[$0] != .property }.map { tokens[$0].text })
        }
        for (index, token) in tokens.enumerated() where roles[index] == .variable && isMeant(index) {
            switch token.text {
            case "const", "let", "var": bindings(from: index + 1, in: tokens).forEach(add)
            case "function":
                let next = index + 1
                if tokens[next].kind == .name { add(next..<next + 1) }
                bindings(from: tokens[next].kind == .name ? next + 2 : next + 1, in: tokens).forEach(add)
            case "catch" where index + 1 < tokens.count && tokens[index + 1].isOne(of: ["("]):
                bindings(from: index + 2, in: tokens).forEach(add)
            case "=>":
                if tokens[index - 1].isOne(of: [")"]) {
                    bindings(from: tokens.opening(of: index - 1) + 1, in: tokens).forEach(add)
                } else {
                    add(index - 1..<index)
                }
            default: break
            }
        }
        return found.subtracting(ScriptToken.reserved)
    }

    /// The stretches of what is declared from a place to the end of the statement or of the brackets around, without what the
    /// names are set to.
    private static func bindings(from start: Int, in tokens: [ScriptToken]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var depth = 0
        var valueDepth: Int?
        var from = start
        for index in start..<tokens.count {
            let token = tokens[index]
            let closes = token.isOne(of: [")", "]", "}"]) || (token.closesExpression && !token.opensExpression)
            let ends = depth == 0 && (closes || token.text == ";" || token.text == "of" || token.text == "in")
            if let value = valueDepth, ends || depth == value && (closes || token.isOne(of: [","])) {
                valueDepth = nil
                from = index
            }
            if ends {
                stretches.append(from..<max(from, index))
                break
            }
            if token.isOne(of: ["(", "[", "{"]) || (token.opensExpression && !token.closesExpression) { depth += 1 }
            if closes { depth -= 1 }
            if valueDepth == nil, token.isOne(of: ["="]) {
                stretches.append(from..<index)
                valueDepth = depth
            }
        }
        return stretches
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
