import Diagnostics
import Model

/// A statement opens with what the one of the period before left.
enum CarriedForwardCheck: CrossCheck {
    static func findings(in summaries: SummaryIndex) -> [Diagnostic] {
        summaries.successions(.statement).compactMap { earlier, later in
            guard let opening = later.row(.opening), let closing = earlier.row(.closing), let stated = opening[0],
                let expected = closing[0]
            else { return nil }
            return Comparison(stated: stated, location: later.location(opening, 0), expected: WideDecimal(expected))
                .finding(
                    .openingBalance, zh: "期初余额应为上一期公布的期末余额",
                    en: "The opening balance should be the closing balance disclosed before",
                    source: earlier.location(closing, 0))
        }
    }
}
