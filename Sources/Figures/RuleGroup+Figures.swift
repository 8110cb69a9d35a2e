import Diagnostics

extension RuleGroup {
    /// What figures owe each other, in one table and from one to the next.
    public static let figures = RuleGroup(
        zh: "数字核对", en: "Figures that add up",
        [
            .tableTotal, .sectionTotal, .runningTotal, .inferredSum, .rowFormula, .previousColumn, .yearToDate,
            .closingBalance, .openingBalance, .balanceSheet, .trialBalance, .debtBalance, .debtContinuity, .payment,
            .subsidyAmount, .transactionTotal, .longerPeriod, .levelSum, .regionCount, .indicatorSum, .indicatorRatio,
            .rate, .percentageRange, .shares, .partOfWhole, .figureSign, .unitMixUp, .unitOutlier,
        ])
}
