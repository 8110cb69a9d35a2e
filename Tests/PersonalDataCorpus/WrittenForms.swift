/// The ways in which one number is written: by hand, by spreadsheets, by word processors, in pages.
package enum WrittenForms {
    package struct Form: Sendable {
        let name: String
        let write: @Sendable (_ number: String, _ groups: [Int], _ random: inout CorpusRandom) -> String
    }

    /// The number in groups with something between them.
    package static func joined(_ number: String, _ groups: [Int], _ separator: String) -> String {
        var rest = Substring(number)
        var parts: [Substring] = []
        for length in groups where !rest.isEmpty {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        if !rest.isEmpty { parts.append(rest) }
        return parts.joined(separator: separator)
    }

    package static func fullWidth(_ number: String) -> String {
        String(
            String.UnicodeScalarView(
                number.unicodeScalars.compactMap {
                    (0x21...0x7E).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0) : $0
                }))
    }

    private static func mapped(_ number: String, _ each: (Character) -> String) -> String { number.map(each).joined() }

    private static func scalar(_ character: Character) -> UInt32 { character.unicodeScalars.first?.value ?? 0 }

    package static let numbers: [Form] = [
        Form(name: "plain") { number, _, _ in number },
        Form(name: "full-width") { number, _, _ in fullWidth(number) },
        Form(name: "half full-width") { number, _, _ in fullWidth(String(number.prefix(7))) + number.dropFirst(7) },
        Form(name: "spaced") { number, groups, _ in joined(number, groups, " ") },
        Form(name: "hyphenated") { number, groups, _ in joined(number, groups, "-") },
        Form(name: "dotted") { number, groups, _ in joined(number, groups, ".") },
        Form(name: "middle dots") { number, groups, _ in joined(number, groups, "·") },
        Form(name: "underscores") { number, groups, _ in joined(number, groups, "_") },
        Form(name: "no-break spaces") { number, groups, _ in joined(number, groups, "\u{A0}") },
        Form(name: "ideographic spaces") { number, groups, _ in joined(number, groups, "\u{3000}") },
        Form(name: "zero-width spaces") { number, _, random in
            joined(number, [random.number(1...8)], "\u{200B}")
        },
        Form(name: "soft hyphens") { number, _, random in joined(number, [random.number(2...9)], "\u{AD}") },
        Form(name: "full-width hyphens") { number, groups, _ in joined(number, groups, "－") },
        Form(name: "dashes") { number, groups, _ in joined(number, groups, "–") },
        Form(name: "digit by digit") { number, _, _ in number.map { String($0) }.joined(separator: " ") },
        Form(name: "full-width and spaced") { number, groups, _ in fullWidth(joined(number, groups, " ")) },
        Form(name: "decimal references") { number, _, _ in mapped(number) { "&#\(scalar($0));" } },
        Form(name: "hexadecimal references") { number, _, _ in
            mapped(number) { "&#x" + String(scalar($0), radix: 16) + ";" }
        },
        Form(name: "some references") { number, _, random in
            let place = random.number(0...number.count - 1)
            return number.enumerated().map { $0 == place ? "&#\(scalar($1));" : String($1) }.joined()
        },
        Form(name: "named spaces") { number, groups, _ in joined(number, groups, "&nbsp;") },
        Form(name: "emphasis in Markdown") { number, _, _ in "**\(number.prefix(6))**\(number.dropFirst(6))" },
        Form(name: "bold in HTML") { number, _, _ in "<strong>\(number.prefix(4))</strong>\(number.dropFirst(4))" },
        Form(name: "line break opportunities") { number, _, _ in "\(number.prefix(5))<wbr>\(number.dropFirst(5))" },
        Form(name: "spans") { number, _, _ in
            "<span class=\"n\">\(number.prefix(6))</span><span>\(number.dropFirst(6))</span>"
        },
        Form(name: "encoded spaces") { number, groups, _ in joined(number, groups, "%20") },
    ]
}
