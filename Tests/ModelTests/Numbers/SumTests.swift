import Model
import Testing

@Suite("The sum of counts of which some may not be known")
struct KnownSumTests {
    @Test(
        "is known where all are",
        arguments: [([1, 2], 3), ([0], 0), ([1, nil], nil), ([nil], nil), ([], nil)] as [([Int?], Int?)])
    func sum(counts: [Int?], sum: Int?) { #expect(counts.knownSum == sum) }
}

@Suite("The exact sum of figures")
struct ExactSumTests {
    @Test("keeps every digit, and is not told where it is too large")
    func sum() throws {
        #expect(["0.10", "0.2", "-5"].compactMap { ExactDecimal($0) }.sum?.description == "-4.70")
        #expect([ExactDecimal]().sum == ExactDecimal(units: 0))
        let most = ExactDecimal(units: .max)
        #expect([most, most].sum == nil)
    }
}
