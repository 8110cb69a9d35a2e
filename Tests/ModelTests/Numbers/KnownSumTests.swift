import Model
import Testing

@Suite("The sum of counts of which some may not be known")
struct KnownSumTests {
    @Test(
        "is known where all are",
        arguments: [([1, 2], 3), ([0], 0), ([1, nil], nil), ([nil], nil), ([], nil)] as [([Int?], Int?)])
    func sum(counts: [Int?], sum: Int?) { #expect(counts.knownSum == sum) }
}
