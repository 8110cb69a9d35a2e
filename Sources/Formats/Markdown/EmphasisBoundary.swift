/// Lets emphasis begin and end beside Chinese punctuation, where CommonMark leaves the asterisks standing.
///
/// CommonMark tells an asterisk that opens from one that closes by the spaces and punctuation around it. Chinese has no
/// spaces: in `**总体要求：**正文` the second run stands between punctuation and a letter, so it may open but not close.
/// A run with punctuation on both sides may do either; a mark that counts as punctuation and is taken out again after
/// rendering, set between the run and the letter, makes it one. All else is left to CommonMark, and where no Chinese
/// stands beside the run nothing is marked.
enum EmphasisBoundary {
    /// U+1CD3, a sign of Vedic chant: punctuation to libcmark, unlikely in any other text, and in none that is marked.
    private static let mark: (UInt8, UInt8, UInt8) = (0xE1, 0xB3, 0x93)
    static let markLength = 3

    /// The source with its marks, or nil where it needs none.
    static func marking(_ bytes: [UInt8]) -> [UInt8]? {
        let insertions = bytes.withUnsafeBufferPointer(insertions(in:))
        // A text with the sign of its own keeps it, and does without the help.
        guard !insertions.isEmpty, !bytes.withUnsafeBufferPointer(hasMark(_:)) else { return nil }
        var marked: [UInt8] = []
        marked.reserveCapacity(bytes.count + insertions.count * markLength)
        var copied = 0
        for insertion in insertions {
            marked += bytes[copied..<insertion]
            marked += [mark.0, mark.1, mark.2]
            copied = insertion
        }
        marked += bytes[copied...]
        return marked
    }

    static func removingMarks(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { text in
            var result: [UInt8] = []
            result.reserveCapacity(text.count)
            var copied = 0
            for index in text.indices where text[index] == mark.0 && isMark(text, at: index) {
                result += text[copied..<index]
                copied = index + markLength
            }
            result += text[copied...]
            return result
        }
    }

    static func removingMarks(_ text: String) -> String {
        text.utf8.contains(mark.0) ? String(decoding: removingMarks(Array(text.utf8)), as: UTF8.self) : text
    }

    private static func hasMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.indices.contains { text[$0] == mark.0 && isMark(text, at: $0) }
    }

    static func isMark(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index >= 0 && index + markLength <= text.count
            && text[index] == mark.0 && text[index + 1] == mark.1 && text[index + 2] == mark.2
    }

    private static func insertions(in source: UnsafeBufferPointer<UInt8>) -> [Int] {
        let asterisk = UInt8(ascii: "*")
        var insertions: [Int] = []
        var index = 0
        while index < source.count {
            guard source[index] == asterisk else {
                index += 1
                continue
            }
            var start = index
            while index < source.count, source[index] == asterisk { index += 1 }
            if isEscaped(start, in: source) { start += 1 }
            if start < index, let insertion = insertion(for: start..<index, in: source) { insertions.append(insertion) }
        }
        return insertions
    }

    private static func isEscaped(_ index: Int, in source: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = index
        while start > 0, source[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return !(index - start).isMultiple(of: 2)
    }

    /// Where the mark goes for a run of asterisks: on the side of the letter, when punctuation is on the other.
    ///
    /// After an opening bracket a run can only open, and before a closing one or a stop it can only close, in Chinese
    /// too: so `（*必填）` stays as it is.
    private static func insertion(for run: Range<Int>, in source: UnsafeBufferPointer<UInt8>) -> Int? {
        guard run.lowerBound > 0, run.upperBound < source.count else { return nil }
        let punctuationStart = source.startOfScalar(before: run.lowerBound)
        let before = source.typographicClass(at: punctuationStart)
        let after = source.typographicClass(at: run.upperBound)
        if before.isPunctuation, after.role == .letter {
            let beyond = punctuationStart > 0 ? source.typographicClass(before: punctuationStart) : nil
            return before.role != .opening && isChinese(before, letter: after, beyond) ? run.upperBound : nil
        }
        if after.isPunctuation, before.role == .letter {
            let next = run.upperBound + source.lengthOfScalar(at: run.upperBound)
            let beyond = next < source.count ? source.typographicClass(at: next) : nil
            return after.role != .closing && isChinese(after, letter: before, beyond) ? run.lowerBound : nil
        }
        return nil
    }

    /// Quotation marks that Latin texts have too are Chinese when a Chinese character is on their other side.
    private static func isChinese(
        _ punctuation: TypographicClass, letter: TypographicClass, _ beyond: TypographicClass?
    ) -> Bool {
        punctuation.script == .chinese || letter.script == .chinese
            || punctuation.script == .shared && beyond?.script == .chinese
    }
}
