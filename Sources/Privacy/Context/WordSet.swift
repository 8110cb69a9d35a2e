/// Words that are looked for within other words, such as headings: as bytes, since thousands of tables ask.
struct WordSet: Sendable {
    /// By a mix of their first two bytes, which spreads Chinese characters evenly.
    private let words: [[[UInt8]]]
    /// Where `words` has any: most bytes of a text are passed over by this alone.
    private let hasWords: [Bool]

    /// Each word has two bytes or more.
    init(_ words: [String]) {
        var byBeginning = [[[UInt8]]](repeating: [], count: 256)
        for word in words {
            let bytes = Array(word.utf8)
            precondition(bytes.count >= 2, "a word of one byte stands in every text")
            byBeginning[Self.beginning(bytes[0], bytes[1])].append(bytes)
        }
        self.words = byBeginning
        hasWords = byBeginning.map { !$0.isEmpty }
    }

    /// Whether any of the words stands somewhere in a text.
    func isContained(in text: [UInt8]) -> Bool {
        for start in text.indices.dropLast() {
            let beginning = Self.beginning(text[start], text[start + 1])
            guard hasWords[beginning] else { continue }
            for word in words[beginning] where Self.stands(word, in: text, at: start) { return true }
        }
        return false
    }

    private static func beginning(_ first: UInt8, _ second: UInt8) -> Int { Int(first << 6 ^ second) }

    private static func stands(_ word: [UInt8], in text: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= text.count else { return false }
        for offset in word.indices where word[offset] != text[start + offset] { return false }
        return true
    }
}
