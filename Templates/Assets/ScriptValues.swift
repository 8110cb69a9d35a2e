/// Writes shorter what has a name only for people: constants that are numbers, and truth.
enum ScriptValues {
    static func inlined(in tokens: [ScriptToken]) -> [ScriptToken] {
        let roles = ShortNames.roles(tokens)
        let constants = constants(in: tokens, roles)
        let declarations = Set(constants.values.flatMap { $0..<$0 + length })
        return tokens.indices.lazy.filter { !declarations.contains($0) }.map { index in
            let token = tokens[index]
            guard token.kind == .name, roles[index] == .variable else { return token }
            let value = constants[token.text].map { tokens[$0 + 3].text } ?? ["true": "!0", "false": "!1"][token.text]
            return value.map { ScriptToken(kind: .number, text: $0, startsLine: token.startsLine) } ?? token
        }
    }

    /// The places of `const NAME = 1;` for names in capitals that are declared once and nowhere the key of an object.
    private static func constants(in tokens: [ScriptToken], _ roles: [ShortNames.Role]) -> [String: Int] {
        var found: [String: Int] = [:]
        for index in tokens.indices.dropLast(length - 1) where tokens[index].text == "const" {
            let name = tokens[index + 1].text
            guard isInCapitals(name), tokens[index + 2].isOne(of: ["="]), tokens[index + 3].kind == .number,
                tokens[index + 4].isOne(of: [";"])
            else { continue }
            let isElsewhere = zip(tokens, roles).contains { token, role in token.text == name && role == .shorthand }
            if found[name] == nil, !isElsewhere { found[name] = index }
        }
        return found
    }

    private static func isInCapitals(_ name: String) -> Bool {
        name.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || $0 == UInt8(ascii: "_") }
    }

    /// Tokens of a declaration.
    private static let length = 5
}
