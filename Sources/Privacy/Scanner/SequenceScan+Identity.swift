extension SequenceScan {
    /// 18 characters of GB 11643; also with a wrong check character, where region and date say what was meant.
    func identityNumber(from start: Int) -> Finding? {
        if let range = window(start, 18), let finding = identityNumber(range, check: Int(digits[start + 17]), end: nil)
        {
            return finding
        }
        guard let range = window(start, 17) else { return nil }
        let end = digits.end(of: range.upperBound - 1)
        if let letterEnd = checkLetter(behind: range) {
            return identityNumber(range, check: 10, end: letterEnd)
        }
        // A star in the place of the check character hides nothing: it can be computed.
        guard IdentityNumber.hasRegionAndDate(digits, from: start), digits.isUnbroken(range), !isCodeOrFigure(range)
        else {
            return nil
        }
        let isStarred = text[end] == 0x2A || text.length(ofAny: ["＊", "✱"], at: end) != nil
        return isStarred || context(range).contains(.identity) ? finding(.identityNumber, range) : nil
    }

    private func identityNumber(_ range: Range<Int>, check: Int, end: Int?) -> Finding? {
        let start = range.lowerBound
        let hasRegionAndDate = IdentityNumber.hasRegionAndDate(digits, from: start)
        let isUnbroken = digits.isUnbroken(range)
        if hasRegionAndDate, IdentityNumber.checkValue(digits, from: start) == check {
            guard isUnbroken || standsInGroups(range), !isHashOrDrawn(range) else { return nil }
            return context(range).contains(.organisation) && isCreditCode(range)
                ? nil : finding(.identityNumber, range, end: end)
        }
        guard isUnbroken || (hasRegionAndDate && hasIdentityGroups(range) && !digits.gaps(in: range).contains(.cell)),
            !isCodeOrFigure(range)
        else { return nil }
        let context = context(range)
        if context.contains(.identity) { return finding(.identityNumber, range, end: end) }
        guard hasRegionAndDate, !context.contains(.thing), !context.contains(.organisation), !isCreditCode(range),
            (1920...2035).contains(digits.number(start + 6, 4))
        else { return nil }
        return finding(.identityNumber, range, end: end)
    }

    /// 15 digits, given out until 1999 and still found in old ledgers.
    func oldIdentityNumber(from start: Int) -> Finding? {
        guard let range = window(start, 15), IdentityNumber.hasOldRegionAndDate(digits, from: start),
            digits.isUnbroken(range) || digits.shape(range).map({ [663, 6333, 62223, 1].contains($0) }) == true,
            digits.gaps(in: range).isDisjoint(with: [.line, .cell]), !isCodeOrFigure(range),
            !AmountSigns.surround(digits.bytes(range), in: text)
        else { return nil }
        return context(range).isDisjoint(with: [.thing, .organisation]) ? finding(.identityNumber, range) : nil
    }

    /// Whether the groups of a number with a right check character are its own: a region's code of twelve digits with a
    /// month behind it is none, and cells side by side have to part it where people do.
    private func standsInGroups(_ range: Range<Int>) -> Bool {
        digits.gaps(in: range).contains(.cell)
            ? digits.shape(range) != 1 && hasIdentityGroups(range) : digits.groupLength(at: range.lowerBound) != 12
    }

    /// Groups in which people write an identity number, so that other numbers side by side are not taken for one.
    private func hasIdentityGroups(_ range: Range<Int>) -> Bool {
        guard let shape = digits.shape(range) else { return digits.groupLength(at: range.lowerBound) >= 14 }
        return [684, 6444, 64224, 44442, 33444, 64431, 683, 6443, 64223, 44441, 1].contains(shape)
    }

    private func isHashOrDrawn(_ range: Range<Int>) -> Bool {
        let bytes = digits.bytes(range)
        return CodeToken.isHash(around: bytes, in: text) || DrawnFigures.contain(bytes.lowerBound, in: text)
    }

    private func isCreditCode(_ range: Range<Int>) -> Bool {
        CreditCode.isValid { range.count > $0 ? digits[range.lowerBound + $0] + 0x30 : UInt8(ascii: "X") }
    }

    /// Where the X behind seventeen digits ends, over a gap if need be; nil where a word begins with it.
    private func checkLetter(behind range: Range<Int>) -> Int? {
        guard range.upperBound == digits.count else { return nil }
        var position = digits.end(of: range.upperBound - 1)
        if DigitReader.checkLetterLength(in: text, at: position) == nil,
            let gap = DigitGap.read(in: text, at: position), gap.gap.isDisjoint(with: [.line, .cell])
        {
            position += gap.length
        }
        guard let length = DigitReader.checkLetterLength(in: text, at: position) else { return nil }
        let end = position + length
        return text[end].isDigit || text[end].isLetter ? nil : end
    }
}
