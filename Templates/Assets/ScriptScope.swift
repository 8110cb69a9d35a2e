/// The outermost scope of a script that declares something, and its statements.
///
/// It is that of the first declaration, which may stand in a function around all.
struct ScriptScope {
    /// For each token the statement it belongs to, counted on.
    let statements: [Int]
    private let depths: [Int]
    private let depth: Int
    private let isArrow: [Bool]

    init(_ tokens: [ScriptToken]) {
        let depths = Self.depths(tokens)
        let depth =
            tokens.firstIndex { $0.kind == .name && ["const", "let"].contains($0.text) }.map { depths[$0] } ?? 0
        var statement = 0
        statements = tokens.indices.map { index in
            defer { if depths[index] == depth, Self.endsStatement(index, in: tokens) { statement += 1 } }
            return statement
        }
        (self.depths, self.depth) = (depths, depth)
        isArrow = tokens.map { $0.isOne(of: ["=>"]) }
    }

    /// Whether what is declared at a place is there for all statements; what an arrow among them declares is for its body alone.
    func isShared(_ index: Int) -> Bool { depths[index] < depth || depths[index] == depth && !isArrow[index] }

    /// How many brackets are open around each token.
    private static func depths(_ tokens: [ScriptToken]) -> [Int] {
        var depth = 0
        return tokens.map { token in
            if token.isOne(of: [")", "]", "}"]) || token.closesExpression { depth -= 1 }
            defer { if token.isOne(of: ["(", "[", "{"]) || token.opensExpression { depth += 1 } }
            return depth
        }
    }

    /// A semicolon ends one, and the brace of a block, behind which a new line begins with a name.
    private static func endsStatement(_ index: Int, in tokens: [ScriptToken]) -> Bool {
        if tokens[index].isOne(of: [";"]) { return true }
        guard tokens[index].isOne(of: ["}"]), index + 1 < tokens.count else { return false }
        return tokens[index + 1].startsLine && tokens[index + 1].kind == .name
    }
}
