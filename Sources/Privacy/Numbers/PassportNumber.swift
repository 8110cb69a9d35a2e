/// Passports and permits for Hong Kong, Macao and Taiwan: too short to be told without a word that says so.
enum PassportNumber {
    static func range(aroundDigit position: Int, in text: ScannedBytes) -> Range<Int>? {
        var end = position
        while text[end].isDigit { end += 1 }
        let count = end - position
        guard (7...10).contains(count), !text[end].isLetter else { return nil }
        var start = position
        while text[start - 1].isLetter, position - start < 3 { start -= 1 }
        guard !text[start - 1].isDigit, !text[start - 1].isLetter, hasForm(start..<position, count, in: text) else {
            return nil
        }
        // Most numbers of eight digits are days, and need no look at the words before them.
        if start == position { return isTaiwanPermit(start, in: text) ? start..<end : nil }
        let context = NumberContext.before(start, in: text)
        return context.isDisjoint(with: [.passport, .identity]) ? nil : start..<end
    }

    private static func hasForm(_ letters: Range<Int>, _ count: Int, in text: ScannedBytes) -> Bool {
        switch (letters.count, count) {
        case (0, 8): true
        case (1, 8): "EGDSPHMCWegdsphmcw".utf8.contains(text[letters.lowerBound])
        case (1, 10): "HMhm".utf8.contains(text[letters.lowerBound])
        case (2, 7): "EDSPCedspc".utf8.contains(text[letters.lowerBound])
        default: false
        }
    }

    /// Eight digits alone are mostly a date: only the permit's own name directly before them makes a number of them.
    private static func isTaiwanPermit(_ start: Int, in text: ScannedBytes) -> Bool {
        var label = TextBefore.labelEnd(before: start, in: text)
        for word in ["号码", "号"] as [StaticString] where text.has(word, endingAt: label) {
            label -= word.utf8CodeUnitCount
            break
        }
        return text.length(ofAny: ["台胞证", "通行证", "回乡证"], endingAt: label) != nil
    }
}
