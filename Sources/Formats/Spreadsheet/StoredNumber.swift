/// A number as a workbook stores it: the decimal text of a binary fraction, here rounded to the 15 significant digits that
/// a spreadsheet shows, by its digits and without a binary fraction: `0.30000000000000004` is 0.3, `1200.5` is 1200.5.
struct StoredNumber {
    private let isNegative: Bool
    /// Without zeros at either end; empty for zero. The value is `0.DIGITS × 10^exponent`.
    private let digits: [UInt8]
    private let exponent: Int

    private static let precision = 15
    /// Written out, a number beyond this would be a line of zeros; no ledger has one.
    private static let largestExponent = 40

    /// Reads `-1200.5` and `1.2005E3`; nil for anything else.
    init?(_ text: some StringProtocol) {
        var digits: [UInt8] = []
        var point: Int?
        var bytes = text.utf8.makeIterator()
        var next = bytes.next()
        let isNegative = next == UInt8(ascii: "-")
        if isNegative || next == UInt8(ascii: "+") { next = bytes.next() }
        while let byte = next, digits.count < 64 {
            if (0x30...0x39).contains(byte) {
                digits.append(byte - 0x30)
            } else if byte == UInt8(ascii: "."), point == nil {
                point = digits.count
            } else {
                break
            }
            next = bytes.next()
        }
        guard !digits.isEmpty else { return nil }
        var exponent = point ?? digits.count
        if next == UInt8(ascii: "E") || next == UInt8(ascii: "e") {
            var power = ""
            while let byte = bytes.next() { power.unicodeScalars.append(Unicode.Scalar(byte)) }
            guard power.utf8.count <= 6, let value = Int(power) else { return nil }
            exponent += value
        } else if next != nil {
            return nil
        }
        self.init(isNegative: isNegative, digits: digits, exponent: exponent)
    }

    private init?(isNegative: Bool, digits: [UInt8], exponent: Int) {
        var digits = digits
        var exponent = exponent
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        exponent -= zeros
        if digits.count > Self.precision {
            let isUp = digits[Self.precision] >= 5
            digits.removeLast(digits.count - Self.precision)
            if isUp { Self.increment(&digits, &exponent) }
        }
        while digits.last == 0 { digits.removeLast() }
        guard digits.isEmpty || abs(exponent) <= Self.largestExponent else { return nil }
        self.isNegative = isNegative && !digits.isEmpty
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : exponent
    }

    private static func increment(_ digits: inout [UInt8], _ exponent: inout Int) {
        for index in digits.indices.reversed() {
            guard digits[index] == 9 else {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        exponent += 1
    }

    /// The value times 10 to the `places`, exactly.
    func shifted(by places: Int) -> StoredNumber? {
        StoredNumber(isNegative: isNegative, digits: digits, exponent: exponent + places)
    }

    /// Plain digits, at least as many before and after the point as the cell's format shows.
    func text(minimumIntegers: Int = 1, minimumDecimals: Int = 0) -> String {
        var text = isNegative ? "-" : ""
        let integers = max(exponent, 0)
        text += String(repeating: "0", count: max(0, max(minimumIntegers, 1) - integers))
        for place in 0..<integers { text += String(place < digits.count ? digits[place] : 0) }
        let decimals = max(minimumDecimals, digits.count - exponent)
        guard decimals > 0 else { return text }
        text += "."
        for place in exponent..<(exponent + decimals) {
            text += String(digits.indices.contains(place) ? digits[place] : 0)
        }
        return text
    }

    /// The whole days and, rounded, the seconds of the last one; nil for what is no time of a spreadsheet's calendar.
    var serial: (days: Int, seconds: Int)? {
        guard !isNegative, exponent <= 7 else { return nil }
        func digit(_ place: Int) -> Int { digits.indices.contains(place) ? Int(digits[place]) : 0 }
        var days = 0
        for place in 0..<max(exponent, 0) { days = days * 10 + digit(place) }
        var fraction = 0
        for place in exponent..<(exponent + 12) { fraction = fraction * 10 + digit(place) }
        let seconds = (fraction * 86_400 + 500_000_000_000) / 1_000_000_000_000
        return (days + seconds / 86_400, seconds % 86_400)
    }
}
