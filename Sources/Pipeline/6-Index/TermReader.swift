/// Cuts normal text (`Normalizer`) into the terms under which a page is found.
///
/// - A run of Han characters gives every two neighbours: 养老保险 gives 养老, 老保, 保险. A run of one gives nothing:
///   it is compared when the page's text is at hand.
/// - A Latin word or a number is one term.
/// - A document number `〔2022〕29号` gives `2022#29` besides its parts. The office's letters before it are found as
///   any other run, because nothing tells where they begin: 根据云政办发〔2022〕29号.
///
/// `termsOf` in `Templates/Assets/Scripts/search/terms.js` cuts alike.
struct TermReader {
    private let text: UnsafeBufferPointer<UInt8>

    init(_ normalText: UnsafeBufferPointer<UInt8>) { text = normalText }

    func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var index = 0
        while index < text.count {
            let end = endOfScalar(at: index)
            let scalar = scalar(index..<end)
            if SearchCharacter.isPaired(scalar) {
                index = readPairs(from: index, body)
            } else if SearchCharacter.isWord(scalar) {
                index = readWord(from: index, body)
            } else if scalar == SearchCharacter.openingBracket {
                readDocumentNumber(from: end, body)
                index = end
            } else {
                index = end
            }
        }
    }

    /// Gives every single Han character, for titles only: one character is then enough to find them.
    func forEachSingle(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var index = 0
        while index < text.count {
            let end = endOfScalar(at: index)
            if SearchCharacter.isPaired(scalar(index..<end)) { body(slice(index..<end)) }
            index = end
        }
    }

    private func readPairs(from start: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Int {
        var first = start
        var second = endOfScalar(at: start)
        while second < text.count {
            let end = endOfScalar(at: second)
            guard SearchCharacter.isPaired(scalar(second..<end)) else { break }
            body(slice(first..<end))
            first = second
            second = end
        }
        return second
    }

    private func readWord(from start: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Int {
        var index = start
        while index < text.count {
            let end = endOfScalar(at: index)
            let scalar = scalar(index..<end)
            guard SearchCharacter.isWord(scalar) || scalar == SearchCharacter.dot else { break }
            index = end
        }
        body(slice(start..<index))
        return index
    }

    /// The year begins at `start`; behind its four digits stands the bracket, of three bytes.
    private func readDocumentNumber(from start: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let numberStart = start + 7
        var end = numberStart
        while end < text.count, SearchCharacter.isDigit(UInt32(text[end])) { end += 1 }
        guard end > numberStart else { return }
        let term = text[start..<start + 4] + [UInt8(ascii: "#")] + text[numberStart..<end]
        Array(term).withUnsafeBufferPointer(body)
    }

    private func endOfScalar(at index: Int) -> Int {
        min(index + UTF8Reader.length(ofScalarLedBy: text[index]), text.count)
    }

    private func scalar(_ range: Range<Int>) -> UInt32 {
        guard range.count > 1 else { return UInt32(text[range.lowerBound]) }
        var scalar = UInt32(text[range.lowerBound] & (0x7F >> range.count))
        for index in range.dropFirst() { scalar = scalar << 6 | UInt32(text[index] & 0x3F) }
        return scalar
    }

    private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: text[range])
    }
}
