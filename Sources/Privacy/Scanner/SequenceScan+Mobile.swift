extension SequenceScan {
    /// Eleven digits, with or without the country's code before them.
    func mobileNumber(from start: Int) -> Finding? {
        for (prefix, length) in [(0, 0), (86, 2), (86, 4), (0, 1)] {
            guard let whole = window(start, 11 + length), length == 0 || digits.number(start, length) == prefix,
                length != 4 || digits[start] == 0
            else { continue }
            let number = start + length..<start + length + 11
            if let range = mobileNumber(number, whole: whole) {
                return Finding(kind: .mobileNumber, digits: range, bytes: digits.bytes(range))
            }
        }
        return nil
    }

    private func mobileNumber(_ number: Range<Int>, whole: Range<Int>) -> Range<Int>? {
        let prefix = digits.number(number.lowerBound, 3)
        guard MobilePrefix.isMobile(prefix), !isCodeOrFigure(whole) else { return nil }
        let context = context(whole)
        let isTelephone = context.contains(.telephone)
        guard isTelephone || (MobilePrefix.isAssigned(prefix) && context.isDisjoint(with: [.thing, .organisation])),
            // A leading zero is only dialled from abroad or in old lists.
            whole.count != 12 || isTelephone, hasMobileGroups(number, isTelephone: isTelephone),
            isTelephone || !AmountSigns.surround(digits.bytes(whole), in: text)
        else { return nil }
        return whole
    }

    private func hasMobileGroups(_ number: Range<Int>, isTelephone: Bool) -> Bool {
        let gaps = digits.gaps(in: number)
        if gaps.isEmpty { return true }
        guard gaps.isDisjoint(with: [.line, .cell]),
            [DigitGap.space, .hyphen, .dot, .underscore].contains(gaps) || isTelephone,
            let shape = digits.shape(number)
        else { return false }
        if isTelephone { return shape == 1 || String(shape).utf8.count <= 5 }
        guard standsAlone(number, gaps) else { return false }
        return switch shape {
        case 1, 335, 3422, 32222: true
        case 344: !(isYear(number.lowerBound + 3) && isYear(number.lowerBound + 7))
        case 38: !isYear(number.lowerBound + 3)
        // An amount and a year stand side by side as well.
        case 74, 443, 434: gaps == .hyphen
        default: false
        }
    }

    /// Whether the groups do not go on as a row of figures does.
    private func standsAlone(_ number: Range<Int>, _ gap: DigitGap) -> Bool {
        guard number.lowerBound > 0 else { return true }
        let before = digits.groupStart(endingAt: number.lowerBound)..<number.lowerBound
        if before.count <= 2 || before.count >= 11 { return true }
        if !digits.gap(before: number.lowerBound).intersection(gap).isEmpty {
            // The last group of the number before, which was found already, or 0086.
            let previous = number.lowerBound - 11
            return digits.number(before.lowerBound, before.count) == 86
                || (previous >= 0 && digits.isBoundary(previous)
                    && MobilePrefix.isAssigned(digits.number(previous, 3)))
        }
        return true
    }

    private func isYear(_ first: Int) -> Bool { (1900...2099).contains(digits.number(first, 4)) }
}
