/// Mobile numbers that an office gave out as its own, as for a duty desk: those are to be seen (domain: 值班、办公电话不掩).
public struct OfficeNumbers: Encodable, Sendable {
    private var numbers: Set<UInt64> = []

    public init() {}

    /// Takes the mobile numbers out of a cell of a column whose role is `officePhone`.
    public mutating func insert(from cell: String) {
        let bytes = Array(cell.utf8)
        for match in PersonalDataScanner().matches(in: bytes) where match.kind == .mobileNumber {
            let digits = bytes.withUnsafeBufferPointer { buffer -> [UInt8] in
                let text = ScannedBytes(bytes: buffer)
                var digits: [UInt8] = []
                var position = match.range.lowerBound
                while position < match.range.upperBound {
                    let digit = DigitReader.digit(in: text, at: position)
                    if let digit { digits.append(digit.value) }
                    position += digit?.length ?? 1
                }
                return digits
            }
            numbers.insert(digits.suffix(11).reduce(0) { $0 * 10 + UInt64($1) })
        }
    }

    public var isEmpty: Bool { numbers.isEmpty }

    func contains(_ number: UInt64) -> Bool { !numbers.isEmpty && numbers.contains(number) }
}
