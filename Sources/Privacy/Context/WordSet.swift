/// Words that are looked for within other words, such as headings: as bytes, since thousands of tables ask.
struct WordSet: Sendable {
    /// By their first byte.
    private let words: [[[UInt8]]]

    init(_ words: [String]) {
        var byFirst = [[[UInt8]]](repeating: [], count: 256)
        for word in words {
            let bytes = Array(word.utf8)
            if let first = bytes.first { byFirst[Int(first)].append(bytes) }
        }
        self.words = byFirst
    }

    /// Whether any of the words stands somewhere in a text.
    func isContained(in text: [UInt8]) -> Bool {
        for start in text.indices {
            for word in words[Int(text[start])] where Self.stands(word, in: text, at: start) { return true }
        }
        return false
    }

    private static func stands(_ word: [UInt8], in text: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= text.count else { return false }
        for offset in 1..<word.count where word[offset] != text[start + offset] { return false }
        return true
    }
}
