import Model
import Testing

@Suite("An exact decimal")
struct ExactDecimalTests {
    @Test(
        "is read as it is written",
        arguments: [
            ("0", 0, 0), ("-7", -7, 0), ("+7", 7, 0), ("100.50", 10050, 2), ("-0.05", -5, 2), ("007", 7, 0),
            ("1,234", 1234, 0), ("-1,234,567.5", -12_345_675, 1), ("12,345.00", 1_234_500, 2),
            ("1234567", 1_234_567, 0),
            ("0.000000001", 1, 9), ("9223372036854775807", Int64.max, 0), ("9223372036.854775807", Int64.max, 9),
        ])
    func reading(text: String, units: Int64, scale: Int) {
        #expect(ExactDecimal(text) == ExactDecimal(units: units, scale: scale))
    }

    @Test(
        "is nothing else",
        arguments: [
            "", " ", "-", "+", ".", "-.", ".5", "5.", "1.2.3", "--1", "+-1", "1-", "1 ", " 1", "1 000", "１２", "一千",
            "1e3",
            "0x10", "1,23", "12,34", ",123", "123,", "1,,234", "1234,567", "1,234,56", "1.234,567", "1，234", "12.5元",
            "12%",
            "0.0000000001", "9223372036854775808", "922337203685477580.79", "99999999999999999999", "∞", "nan",
        ])
    func rejection(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test(
        "is grouped in threes for readers",
        arguments: [
            ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1000", "-1,000"), ("-100", "-100"),
            ("1234567.50", "1,234,567.50"), ("0.123456", "0.123456"), ("-12345.6789", "-12,345.6789"),
        ])
    func grouping(text: String, grouped: String) throws {
        #expect(try #require(ExactDecimal(text)).grouped == grouped)
    }

    @Test(
        "keeps the digits it was written with", arguments: ["100.50", "100.5", "100", "0.00", "-0.10", "3.000000000"])
    func precision(text: String) throws {
        #expect(try #require(ExactDecimal(text)).description == text)
    }

    @Test("is read from what it writes, at every scale")
    func roundTrip() {
        for scale in 0...ExactDecimal.maximumScale {
            for units in Self.sampleUnits {
                let number = ExactDecimal(units: units, scale: scale)
                #expect(ExactDecimal(number.description) == number, "\(number)")
                #expect(ExactDecimal(number.grouped) == number, "\(number)")
            }
        }
    }

    @Test("writes even the least of all")
    func least() {
        #expect(ExactDecimal(units: .min).description == "-9223372036854775808")
        #expect(ExactDecimal(units: .min, scale: 2).grouped == "-92,233,720,368,547,758.08")
    }

    @Test("adds up as whole numbers of its smallest digit do")
    func addition() throws {
        let places: [Int64] = [1, 10, 100, 1000]
        for (a, units) in Self.smallUnits.enumerated() {
            for (b, others) in Self.smallUnits.enumerated() {
                let (scale, otherScale) = (a % 4, b % 4)
                let sum = try #require(
                    ExactDecimal(units: units, scale: scale).adding(.init(units: others, scale: otherScale)))
                #expect(sum.scale == max(scale, otherScale))
                #expect(sum.units == units * places[sum.scale - scale] + others * places[sum.scale - otherScale])
            }
        }
    }

    @Test("has no sum that does not fit")
    func overflow() {
        #expect(ExactDecimal(units: .max).adding(.init(units: 1)) == nil)
        #expect(ExactDecimal(units: .min).adding(.init(units: -1)) == nil)
        #expect(ExactDecimal(units: .max).adding(.init(units: 0, scale: 1)) == nil)
        #expect(ExactDecimal(units: .max).adding(.init(units: -1)) == .init(units: .max - 1))
        #expect(ExactDecimal(units: .max).adding(.init(units: .min)) == .init(units: -1))
    }

    @Test("has at most nine digits after the point")
    func scaleLimit() async {
        await #expect(processExitsWith: .failure) { _ = ExactDecimal(units: 1, scale: 10) }
        await #expect(processExitsWith: .failure) { _ = ExactDecimal(units: 1, scale: -1) }
    }

    private static let smallUnits = Array(stride(from: Int64(-1_200_345), through: 1_200_345, by: 48_013)) + [-1, 0, 1]

    private static let sampleUnits: [Int64] =
        smallUnits + [.max, .max - 1, -.max]
        + (0..<18).flatMap { power in
            let ten = (0..<power).reduce(Int64(1)) { product, _ in product * 10 }
            return [ten, ten - 1, -ten, 1 - ten]
        }
}
