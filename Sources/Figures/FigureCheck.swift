import Diagnostics
import Model

/// A check of the figures of one table against each other; a finding stands at a cell and tells the difference alone.
protocol FigureCheck: SendableMetatype {
    static func findings(in table: FigureTable) -> [Diagnostic]
}

/// All checks of one table, in no order that matters: the report is sorted.
public enum FigureChecks {
    static let all: [any FigureCheck.Type] = [
        BalanceCheck.self, PreviousBalanceCheck.self, FirstPeriodCheck.self, SectionTotalCheck.self,
        RunningTotalCheck.self, OfWhichCheck.self, TableTotalCheck.self, RowFormulaCheck.self, PaymentCheck.self,
        SubsidyAmountCheck.self, RowTotalCheck.self, UnitPriceCheck.self, TrialBalanceCheck.self,
        BalanceSheetCheck.self,
        SignCheck.self, PercentageRangeCheck.self, RateCheck.self, ShareCheck.self, UnitOutlierCheck.self,
    ]

    public static func findings(in table: FigureTable) -> [Diagnostic] {
        all.flatMap { $0.findings(in: table) }
    }
}
