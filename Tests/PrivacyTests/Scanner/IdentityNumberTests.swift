import PersonalDataCorpus
import Privacy
import Testing

@Suite("An identity number")
struct IdentityNumberTests {
    private func isFound(_ text: String) -> Bool {
        PersonalDataScanner().matches(in: text).contains { $0.kind == .identityNumber }
    }

    @Test("is told by a right check character beside any date that was")
    func everyDay() {
        var random = CorpusRandom(seed: 11)
        for _ in 0..<300 {
            #expect(isFound(PersonalNumbers.identity(&random)))
        }
    }

    @Test(
        "has a day that the calendar has",
        arguments: ["530302196802300010", "530302196813010010", "530302196800010010"])
    func impossibleDays(number: String) { #expect(!isFound(number)) }

    @Test("begins with a province", arguments: ["160302196801010017", "990101196801010017", "000302196801010017"])
    func provinces(number: String) { #expect(!isFound(number)) }

    @Test(
        "is no part of a longer number", arguments: ["1530302196801010017", "5303021968010100170", "0.530302680101001"])
    func longer(number: String) { #expect(!isFound(number)) }

    @Test("is told from the code of an organisation by the words before it")
    func organisations() {
        #expect(!isFound("统一社会信用代码：92530302MA6K12345X"))
    }

    @Test("of fifteen digits is none where it is an order's or a licence's")
    func oldLookAlikes() {
        #expect(isFound("张三530302680101001"))
        #expect(!isFound("订单号：530302680101001"))
        #expect(!isFound("530302680101001.50"))
        #expect(!isFound("530302681301001"))
    }
}
