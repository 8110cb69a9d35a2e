/// A piece of raw HTML in a source: shown as it is written, but for comments and line breaks.
struct HTMLFragment {
    /// What is left without comments and without space at its ends.
    let bytes: [UInt8]

    /// Leaves out the comments that are closed; one that is not would take all that follows with it.
    init(_ literal: UnsafeBufferPointer<UInt8>) {
        var kept: [UInt8] = []
        var index = 0
        var hasEnd = true
        while index < literal.count {
            if hasEnd, Self.matches(literal, "<!--", at: index) {
                if let end = Self.endOfComment(in: literal, from: index) {
                    index = end
                    continue
                }
                // Nor will any later comment have one.
                hasEnd = false
            }
            kept.append(literal[index])
            index += 1
        }
        while kept.last?.isSpace == true { kept.removeLast() }
        bytes = Array(kept.drop { $0.isSpace })
    }

    /// Nothing but comments, which are the author's notes.
    var isEmpty: Bool { bytes.isEmpty }

    /// `<br>`, for which Markdown has no other way in a table's cell.
    var isLineBreak: Bool {
        let letters = bytes.lazy.filter { !$0.isSpace && $0 != UInt8(ascii: "/") }.map { $0 | 0x20 }
        return bytes.first == UInt8(ascii: "<") && letters.elementsEqual("<br>".utf8)
    }

    /// The name of the tag it begins with; nil where it begins with none or ends one.
    var tagName: String? {
        guard bytes.first == UInt8(ascii: "<") else { return nil }
        let name = bytes.dropFirst().prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    var isOpenComment: Bool { bytes.starts(with: "<!--".utf8) }
    var isEndTag: Bool { bytes.starts(with: "</".utf8) }

    private static func endOfComment(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        // `<!-->` and `<!--->` are whole comments, so the end may share the start's hyphens.
        var index = start + 2
        while index + 3 <= text.count {
            if matches(text, "-->", at: index) { return index + 3 }
            index += 1
        }
        return nil
    }

    private static func matches(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString, at index: Int) -> Bool {
        index + word.utf8CodeUnitCount <= text.count
            && text[index..<(index + word.utf8CodeUnitCount)].elementsEqual(
                UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
