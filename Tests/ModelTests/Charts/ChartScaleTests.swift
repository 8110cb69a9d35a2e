import Model
import Testing

@Suite("The axis of a chart")
struct ChartScaleTests {
    private func scale(_ values: [String], fromZero: Bool = true) -> ChartScale {
        ChartScale(values.compactMap { ExactDecimal($0) }.map { WideDecimal($0) }, fromZero: fromZero)
    }

    @Test(
        "has marks at 1, 2 or 5 times a power of ten",
        arguments: [
            (["3", "47.85"], "0 20 40 60"), (["0.01", "0.07"], "0 0.02 0.04 0.06 0.08"),
            (["-30", "80"], "-50 0 50 100"), (["659292"], "0 200000 400000 600000 800000"),
            (["-4", "-1"], "-4 -3 -2 -1 0"),
        ])
    func marks(values: [String], expected: String) {
        #expect(scale(values).ticks.map(\.description).joined(separator: " ") == expected)
    }

    @Test("of bars always takes zero in, of points only where the figures are far apart")
    func zero() {
        #expect(scale(["98.5", "98.7"]).lower == .zero)
        #expect(scale(["98.5", "98.7"], fromZero: false).lower > .zero)
        #expect(scale(["10", "98.7"], fromZero: false).lower == .zero)
    }

    @Test("stands for figures that are all equal, all zero, the largest there are, or none")
    func edges() {
        for values in [["5", "5"], ["0"], [], ["9223372036854775807", "-9223372036854775808"]] {
            let scale = scale(values)
            #expect(scale.lower < scale.upper)
            #expect(scale.position(of: scale.lower, along: 1000) == 0)
            #expect(scale.position(of: scale.upper, along: 1000) == 1000)
        }
    }

    @Test("places figures in proportion")
    func proportion() {
        let scale = scale(["0", "100"])
        #expect(scale.position(of: WideDecimal(25), along: 1000) == 250)
        #expect(scale.position(of: WideDecimal(-25), along: 1000) == -250)
    }
}
