/// Looks for the numbers of people in one sequence of digits.
struct SequenceScan {
    let text: ScannedBytes
    let digits: DigitSequence

    struct Finding {
        let kind: PersonalDataKind
        /// The digits by their position in the sequence.
        let digits: Range<Int>
        let bytes: Range<Int>
    }

    /// Below this many digits there is no such number.
    static let fewest = 11

    func scan(_ report: (Finding) -> Void) {
        var start = 0
        // An escape's digits are no part of the number behind it.
        start = min(EscapeOverlap.digits(at: digits.start(of: 0), in: text), digits.count)
        while digits.count - start >= Self.fewest {
            if start == 0 || digits.isBoundary(start) || start < 4,
                let finding = number(from: start)
            {
                report(finding)
                start = max(finding.digits.upperBound, start + 1)
            } else {
                start += 1
                while start < digits.count, !digits.isBoundary(start) { start += 1 }
            }
        }
    }

    /// From the surest to the least sure.
    private func number(from start: Int) -> Finding? {
        identityNumber(from: start) ?? oldIdentityNumber(from: start) ?? mobileNumber(from: start)
            ?? bankCard(from: start)
    }

    /// The digits from `start` of the given number, where a number can end behind them.
    func window(_ start: Int, _ length: Int) -> Range<Int>? {
        let end = start + length
        guard end <= digits.count, digits.isBoundary(end) else { return nil }
        // Of digits that stand one by one, the whole row is the number and no part of it.
        return goesOnOneByOne(at: start) || goesOnOneByOne(at: end) ? nil : start..<end
    }

    private func goesOnOneByOne(at index: Int) -> Bool {
        index > 0 && index < digits.count && isSingle(index - 1) && isSingle(index)
            && digits.gap(before: index).isDisjoint(with: [.line, .cell])
    }

    private func isSingle(_ index: Int) -> Bool { digits.isBoundary(index) && digits.isBoundary(index + 1) }

    func finding(_ kind: PersonalDataKind, _ range: Range<Int>, end: Int? = nil) -> Finding {
        let bytes = digits.bytes(range)
        return Finding(kind: kind, digits: range, bytes: bytes.lowerBound..<(end ?? bytes.upperBound))
    }

    func context(_ range: Range<Int>) -> NumberContext {
        NumberContext.before(digits.start(of: range.lowerBound), in: text)
    }

    /// Whether the digits are part of something that no person reads as a number.
    func isCodeOrFigure(_ range: Range<Int>) -> Bool {
        let bytes = digits.bytes(range)
        return CodeToken.contains(bytes, in: text) || AmountSigns.isFraction(bytes.lowerBound, in: text)
            || DrawnFigures.contain(bytes.lowerBound, in: text)
    }
}
