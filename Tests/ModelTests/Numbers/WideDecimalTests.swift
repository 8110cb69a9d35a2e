import Model
import Testing

@Suite("A wide decimal")
struct WideDecimalTests {
    private func wide(_ text: String) throws -> WideDecimal { WideDecimal(try #require(ExactDecimal(text))) }

    @Test("adds and subtracts across scales without loss")
    func sums() throws {
        #expect(try wide("0.1") + wide("0.20") == wide("0.3"))
        #expect(try wide("1") - wide("0.000000001") == wide("0.999999999"))
        #expect(try wide("1.0") == wide("1.000"))
    }

    @Test("holds sums of the largest figures there are")
    func largest() throws {
        let largest = try wide("9223372036854775807")
        let sum = (0..<1000).reduce(WideDecimal.zero) { sum, _ in sum + largest }
        #expect(sum.description == "9223372036854775807000")
        #expect(largest < sum)
    }

    @Test("multiplies exactly, or not at all")
    func products() throws {
        #expect(try wide("5.7").multiplied(by: wide("86.00")) == wide("490.2"))
        #expect(try wide("0.00001").multiplied(by: wide("0.00001")) == nil)
        #expect(try wide("9223372036854775807").multiplied(by: wide("9223372036854775807")) == nil)
        #expect(try wide("9223372036854775807").times(.max) == nil)
    }

    @Test(
        "is rounded half up and half to even",
        arguments: [
            ("1.25", 1, "1.3", "1.2"), ("1.35", 1, "1.4", "1.4"), ("-1.25", 1, "-1.3", "-1.2"), ("0.5", 0, "1", "0"),
            ("2.4999", 0, "2", "2"), ("7", 2, "7", "7"),
        ])
    func rounding(text: String, places: Int, halfUp: String, halfEven: String) throws {
        #expect(try wide(text).rounded(to: places, .halfUp) == wide(halfUp))
        #expect(try wide(text).rounded(to: places, .halfEven) == wide(halfEven))
    }

    @Test("is divided into the digits asked for")
    func quotients() throws {
        let third = try #require(try wide("1").divided(by: wide("3"), times: 100, places: 1))
        #expect(try third.rounded == wide("33.3"))
        let midway = try #require(try wide("1").divided(by: wide("8"), times: 100, places: 0))
        #expect(try midway.rounded == wide("13"))
        #expect(midway.isMidway)
        #expect(try wide("1").divided(by: .zero, times: 1, places: 0) == nil)
        #expect(try wide("-2").divided(by: wide("3"), times: 1, places: 2)?.rounded == wide("-0.67"))
    }

    @Test("is written without zeros at the end", arguments: ["0", "12", "-0.5", "0.000000001", "1200.05"])
    func writing(text: String) throws {
        #expect(try wide(text).description == text)
    }
}
