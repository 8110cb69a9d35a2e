import Diagnostics
import Model

/// A check of figures that stand in different disclosures.
protocol CrossCheck: SendableMetatype {
    static func findings(in summaries: SummaryIndex) -> [Diagnostic]
}

/// All checks of disclosures against each other, once every table has been read.
public enum CrossChecks {
    static let all: [any CrossCheck.Type] = [
        CarriedForwardCheck.self, PreviousColumnCheck.self, YearToDateCheck.self, LongerPeriodCheck.self,
        DebtCarriedForwardCheck.self, TransactionTotalCheck.self, LevelSumCheck.self,
    ]

    public static func findings(in summaries: [FigureSummary], regions: RegionTree) -> [Diagnostic] {
        let index = SummaryIndex(summaries, regions: regions)
        return all.flatMap { $0.findings(in: index) }
    }
}

/// The summaries of all disclosures by what they are about.
struct SummaryIndex {
    let summaries: [FigureSummary]
    let regions: RegionTree
    private let positions: [FigureSubject: Int]

    init(_ summaries: [FigureSummary], regions: RegionTree) {
        self.summaries = summaries
        self.regions = regions
        positions = Dictionary(
            summaries.indices.map { (summaries[$0].subject, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(region: RegionCode, period: Period, item: String) -> FigureSummary? {
        positions[FigureSubject(region: region, period: period, item: item)].map { summaries[$0] }
    }

    /// Those of one layout with the one of the period before, made as they are asked for.
    func successions(
        _ layout: FigureSummary.Layout
    ) -> some Sequence<(earlier: FigureSummary, later: FigureSummary)> {
        summaries.lazy.compactMap { later in
            guard later.layout == layout, let period = later.subject.period.previous,
                let earlier = self[later.subject.region, period, later.subject.item], earlier.layout == layout
            else { return nil }
            return (earlier, later)
        }
    }
}

extension FigureSummary {
    /// The rows by their labels.
    var rowsByKey: [LabelKey: Row] { Dictionary(rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }) }
}

/// One figure of a disclosure beside what it should be by others.
struct Comparison {
    let stated: ExactDecimal
    let location: SourceLocation
    let expected: WideDecimal

    var holds: Bool { WideDecimal(stated) == expected }

    /// `zh` and `en` say what the figure should be, without the full stop; `source` is a place it was computed from.
    func finding(_ rule: Rule, zh: String, en: String, source: SourceLocation) -> Diagnostic? {
        guard !holds else { return nil }
        if UnitMixUp.explains(stated, expected) { return UnitMixUp.finding(at: location) }
        let difference = (WideDecimal(stated) - expected).magnitude
        return Diagnostic(
            rule, at: location, zh: "\(zh)，相差 \(difference)（依据 \(source)）。",
            en: "\(en); the difference is \(difference) (from \(source)).")
    }
}
