/// What came in, went out and is left, as the latest statement of a place says.
public struct MoneySummary: Hashable, Encodable, Sendable {
    public let period: Period
    public let income: ExactDecimal?
    public let expense: ExactDecimal?
    public let balance: ExactDecimal?
    public let path: PagePath

    /// Nil where the statement says neither.
    public init?(
        period: Period, income: ExactDecimal?, expense: ExactDecimal?, balance: ExactDecimal?, path: PagePath
    ) {
        guard income != nil || expense != nil else { return nil }
        self.period = period
        self.income = income
        self.expense = expense
        self.balance = balance
        self.path = path
    }
}
