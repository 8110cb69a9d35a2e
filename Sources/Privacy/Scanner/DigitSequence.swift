/// Digits that may belong together, with what stands between them; its storage is lent by the scanner for one run.
struct DigitSequence {
    struct Unit {
        let value: UInt8
        /// What stands between the digit before and this one.
        let gap: DigitGap
        let start: Int32
        let length: UInt8
    }

    /// More digits than the longest number and its neighbours have.
    static let capacity = 96

    private let storage: UnsafeMutableBufferPointer<Unit>
    private let base: Int
    private(set) var count = 0

    /// Reads on from a digit until something else than a digit or a gap comes, or the storage is full.
    init(in text: ScannedBytes, from start: Int, storage: UnsafeMutableBufferPointer<Unit>) {
        self.storage = storage
        base = start
        var position = start
        var gap: DigitGap = []
        var group = 0
        var isOverCells = false
        while count < Self.capacity {
            if let digit = DigitReader.digit(in: text, at: position) {
                storage[count] = Unit(
                    value: digit.value, gap: gap, start: Int32(truncatingIfNeeded: position - start),
                    length: UInt8(digit.length))
                count += 1
                position += digit.length
                group = gap.isVisible ? 1 : group + 1
                gap = []
            } else if gap.isEmpty, let next = DigitGap.read(in: text, at: position) {
                // Over the borders of cells only an identity number goes on, behind its region: rows of figures do not.
                if next.gap.contains(.cell) {
                    isOverCells = group == 6 || (isOverCells && (group == 2 || group == 4 || group == 8))
                    guard isOverCells else { break }
                }
                gap = next.gap
                position += next.length
            } else {
                break
            }
        }
    }

    subscript(index: Int) -> UInt8 { storage[index].value }

    func gap(before index: Int) -> DigitGap { index == 0 ? [] : storage[index].gap }

    /// Whether a number can begin or end here: something is seen between the two digits, or there is only one.
    func isBoundary(_ index: Int) -> Bool { index == 0 || index == count || storage[index].gap.isVisible }

    func start(of index: Int) -> Int { base + Int(storage[index].start) }

    func end(of index: Int) -> Int { start(of: index) + Int(storage[index].length) }

    /// The bytes of some of the digits.
    func bytes(_ digits: Range<Int>) -> Range<Int> { start(of: digits.lowerBound)..<end(of: digits.upperBound - 1) }

    /// Digits read as one number; at most eighteen of them.
    func number(_ digits: Range<Int>) -> UInt64 { digits.reduce(0) { $0 * 10 + UInt64(storage[$1].value) } }

    func number(_ first: Int, _ length: Int) -> Int { Int(number(first..<first + length)) }

    /// All that is seen between the digits of a range.
    func gaps(in digits: Range<Int>) -> DigitGap {
        digits.dropFirst().reduce(into: DigitGap()) { $0.formUnion(storage[$1].gap) }.subtracting(.invisible)
    }

    /// Whether the digits stand together without anything seen between them.
    func isUnbroken(_ digits: Range<Int>) -> Bool { gaps(in: digits).isEmpty }

    /// The lengths of the groups as one decimal number (3-4-4 as 344), or nil where there are too many groups or one is
    /// longer than nine digits. Every digit by itself gives 1.
    func shape(_ digits: Range<Int>) -> Int? {
        var shape = 0
        var length = 0
        var groups = 0
        for index in digits {
            if index > digits.lowerBound, storage[index].gap.isVisible {
                guard length <= 9, groups < 18 else { return nil }
                shape = shape &* 10 &+ length
                length = 0
                groups += 1
            }
            length += 1
        }
        groups += 1
        if groups == digits.count { return 1 }
        guard groups <= 6, length <= 9 else { return nil }
        return shape * 10 + length
    }

    /// The length of the group that begins here.
    func groupLength(at index: Int) -> Int {
        var end = index + 1
        while !isBoundary(end) { end += 1 }
        return end - index
    }

    /// The start of the group that ends here.
    func groupStart(endingAt index: Int) -> Int {
        var start = index - 1
        while start > 0, !isBoundary(start) { start -= 1 }
        return start
    }

    /// Where the search goes on: behind the digits, or, where the storage was full, at a group near its end that may begin
    /// a number; a run of digits longer than any number is passed over.
    func resumption(in text: ScannedBytes) -> Int {
        let end = end(of: count - 1)
        guard count == Self.capacity else { return end }
        for index in stride(from: count - 24, through: count - 48, by: -1) where isBoundary(index) {
            return start(of: index)
        }
        var position = end
        while let digit = DigitReader.digit(in: text, at: position) { position += digit.length }
        return position
    }
}
