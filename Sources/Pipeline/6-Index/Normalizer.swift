/// Brings text into the one spelling that is indexed, searched and compared.
///
/// - Characters are folded (`FoldTable`): full-width, traditional and variant forms, ㎡ and ①.
/// - A year that is spelled out gets digits: `二〇二二年` is `2022年`.
/// - Punctuation and line ends become one space; at the ends of the text they vanish.
/// - Spaces, quotation marks and title marks vanish, except that two words or numbers stay apart.
/// - Numbers lose their thousands separators and closing zeros: `12,345.60` is `12345.6`.
/// - Document numbers take one form, whatever their brackets: `（2022）第029号`, `[2022]29号` and, behind a
///   Han character, `2022-29号` are `〔2022〕29号`.
///
/// `normalise` in `Templates/Assets/Scripts/search/normal.js` follows the same steps. One value serves many texts and keeps its memory.
struct Normalizer {
    private(set) var bytes: [UInt8] = []
    private let folds = FoldTable.shared
    private var scalars: [UInt32] = []
    private var last: UInt32 = SearchCharacter.space
    private var gap = Gap.none

    private enum Gap { case none, soft, hard }

    /// Leaves the normal form of the text in `bytes`.
    mutating func normalize(_ text: [UInt8]) {
        foldScalars(of: text)
        bytes.removeAll(keepingCapacity: true)
        last = SearchCharacter.space
        gap = .none
        var index = 0
        while index < scalars.count { index = step(at: index) }
    }

    private mutating func foldScalars(of text: [UInt8]) {
        scalars.removeAll(keepingCapacity: true)
        var decoder = UTF8Reader(text)
        while let scalar = decoder.next() {
            folds.append(scalar, to: &scalars)
        }
        HanNumeral.foldYears(in: &scalars)
    }

    /// Takes in what stands at `index` and returns where to go on.
    private mutating func step(at index: Int) -> Int {
        let scalar = scalars[index]
        if SearchCharacter.isPaired(scalar) {
            put(scalar)
        } else if let number = documentNumber(at: index) {
            put(number)
            return number.end
        } else if SearchCharacter.isDigit(scalar), gap != .none || !isWordOrDot(last) {
            return putNumber(at: index)
        } else if SearchCharacter.isWord(scalar) {
            put(scalar)
        } else if SearchCharacter.isSoft(scalar) {
            if gap == .none { gap = .soft }
        } else {
            gap = .hard
        }
        return index + 1
    }

    private mutating func put(_ scalar: UInt32) {
        let needsSpace = gap == .hard || gap == .soft && isWordOrDot(last) && isWordOrDot(scalar)
        if needsSpace, !bytes.isEmpty { bytes.append(UInt8(SearchCharacter.space)) }
        gap = .none
        last = scalar
        bytes.appendUTF8(scalar)
    }

    private func isWordOrDot(_ scalar: UInt32) -> Bool {
        SearchCharacter.isWord(scalar) || scalar == SearchCharacter.dot
    }

    private func isDigit(at index: Int) -> Bool {
        index >= 0 && index < scalars.count && SearchCharacter.isDigit(scalars[index])
    }

    private func endOfDigits(from index: Int) -> Int {
        var end = index
        while isDigit(at: end) { end += 1 }
        return end
    }

    private func has(_ scalar: UInt32, at index: Int) -> Bool {
        index >= 0 && index < scalars.count && scalars[index] == scalar
    }
}

// MARK: - Numbers

extension Normalizer {
    private mutating func putNumber(at start: Int) -> Int {
        var end = endOfDigits(from: start)
        for index in start..<end { put(scalars[index]) }
        if end - start <= 3, scalars[start] != 0x30 {
            while has(SearchCharacter.comma, at: end), endOfDigits(from: end + 1) == end + 4 {
                for index in end + 1..<end + 4 { put(scalars[index]) }
                end += 4
            }
        }
        return putFraction(at: end, ofNumberAt: start)
    }

    /// Dotted dates and section numbers (`2022.6.30`) have no fraction.
    private mutating func putFraction(at dot: Int, ofNumberAt start: Int) -> Int {
        let followsDottedDigit = has(SearchCharacter.dot, at: start - 1) && isDigit(at: start - 2)
        let end = endOfDigits(from: dot + 1)
        guard has(SearchCharacter.dot, at: dot), end > dot + 1, !followsDottedDigit,
            !(has(SearchCharacter.dot, at: end) && isDigit(at: end + 1))
        else { return dot }
        var significantEnd = end
        while significantEnd > dot + 1, scalars[significantEnd - 1] == 0x30 { significantEnd -= 1 }
        if significantEnd > dot + 1 {
            for index in dot..<significantEnd { put(scalars[index]) }
        }
        return end
    }
}

// MARK: - Document numbers

extension Normalizer {
    private struct DocumentNumber {
        let year: Range<Int>
        let number: Range<Int>
        /// Of the 号 behind it.
        let end: Int
        let hasBrackets: Bool
    }

    private mutating func put(_ number: DocumentNumber) {
        // Without brackets the gap before the year is part of the number's spelling.
        if !number.hasBrackets { gap = .none }
        put(SearchCharacter.openingBracket)
        for index in number.year { put(scalars[index]) }
        put(SearchCharacter.closingBracket)
        for index in number.number { put(scalars[index]) }
    }

    private func documentNumber(at index: Int) -> DocumentNumber? {
        if scalars[index] == SearchCharacter.openingBracket {
            guard let year = year(at: skipSoft(index + 1)) else { return nil }
            let bracket = skipSoft(year.upperBound)
            guard has(SearchCharacter.closingBracket, at: bracket) else { return nil }
            return documentNumber(year: year, restAt: bracket + 1, hasBrackets: true)
        }
        guard SearchCharacter.isDigit(scalars[index]), followsPaired(index), let year = year(at: index) else {
            return nil
        }
        var rest = year.upperBound
        while rest < scalars.count, SearchCharacter.isSoft(scalars[rest]) || SearchCharacter.isDash(scalars[rest]) {
            rest += 1
        }
        return rest == year.upperBound ? nil : documentNumber(year: year, restAt: rest, hasBrackets: false)
    }

    private func documentNumber(year: Range<Int>, restAt rest: Int, hasBrackets: Bool) -> DocumentNumber? {
        var start = skipSoft(rest)
        if has(0x7B2C, at: start) { start = skipSoft(start + 1) }  // 第
        let end = endOfDigits(from: start)
        while start + 1 < end, scalars[start] == 0x30 { start += 1 }
        let sign = skipSoft(end)
        guard (1...5).contains(end - start), has(0x53F7, at: sign) else { return nil }  // 号
        return DocumentNumber(year: year, number: start..<end, end: sign, hasBrackets: hasBrackets)
    }

    /// Four digits of the last or this century.
    private func year(at index: Int) -> Range<Int>? {
        guard endOfDigits(from: index) == index + 4 else { return nil }
        let century = (scalars[index], scalars[index + 1])
        return century == (0x31, 0x39) || century == (0x32, 0x30) ? index..<index + 4 : nil
    }

    private func followsPaired(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, SearchCharacter.isSoft(scalars[before]) { before -= 1 }
        return before >= 0 && SearchCharacter.isPaired(scalars[before])
    }

    private func skipSoft(_ index: Int) -> Int {
        var index = index
        while index < scalars.count, SearchCharacter.isSoft(scalars[index]) { index += 1 }
        return index
    }
}
