import Diagnostics

extension RuleGroup {
    /// What figures of one table owe each other.
    public static let figures = RuleGroup(
        zh: "表内的数字", en: "Figures in a table",
        [
            .closingBalance, .openingBalance, .yearToDate, .rowFormula, .payment, .figureSign, .subsidyAmount,
            .runningTotal,
            .sectionTotal, .tableTotal, .inferredSum, .partOfWhole, .balanceSheet, .trialBalance, .percentageRange,
            .rate,
            .shares, .unitOutlier, .unitMixUp,
        ])

    /// What figures of one disclosure or record owe those of another.
    public static let figuresAcross = RuleGroup(
        zh: "表与表之间的数字", en: "Figures between tables",
        [
            .previousColumn, .longerPeriod, .transactionTotal, .debtBalance, .debtContinuity, .levelSum, .indicatorSum,
            .indicatorRatio, .regionCount, .surveyCounts, .surveyRate, .ratingCounts, .hotlineTotal,
        ])
}
