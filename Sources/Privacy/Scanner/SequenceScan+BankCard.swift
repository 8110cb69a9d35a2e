extension SequenceScan {
    /// Sixteen to nineteen digits of a known issuer with a right check digit, or with a word that says what they are.
    func bankCard(from start: Int) -> Finding? {
        for length in BankCardNumber.lengths.reversed() {
            guard let range = window(start, length), BankCardNumber.hasIssuer(digits, range), hasCardGroups(range),
                !isCodeOrFigure(range)
            else { continue }
            let context = context(range)
            let isCard = context.contains(.account)
            guard isCard || BankCardNumber.hasCheckDigit(digits, range),
                isCard || context.isDisjoint(with: [.thing, .organisation]),
                isCard || !AmountSigns.surround(digits.bytes(range), in: text)
            else { continue }
            return finding(.bankCard, range)
        }
        return nil
    }

    private func hasCardGroups(_ range: Range<Int>) -> Bool {
        let gaps = digits.gaps(in: range)
        if gaps.isEmpty { return true }
        guard [DigitGap.space, .hyphen, .dot, .underscore].contains(gaps) else { return false }
        // In fours, or the issuer's six digits apart.
        var lengths: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            lengths.append(digits.groupLength(at: index))
            index += lengths[lengths.count - 1]
        }
        let isInFours = lengths.dropLast().allSatisfy { $0 == 4 } && (lengths.last ?? 0) <= 4
        return isInFours || lengths.allSatisfy { $0 == 1 } || lengths == [6, range.count - 6]
            || lengths.dropLast().allSatisfy { $0 == 5 }
    }
}
