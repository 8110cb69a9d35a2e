/// A table of twelve lines whose sums are right: what came in, what went out, and what is left.
struct Statement {
    struct Row {
        let label: String
        let line: Int
        /// In fen.
        let current: Int
        let previous: Int
        let cumulative: Int
        let note: String
    }

    static let headings = ["项目", "行次", "本期金额", "上期金额", "本年累计", "备注"]

    private(set) var rows: [Row] = []

    init(of item: CatalogueItem, in period: Period, _ random: inout RandomNumbers) {
        /// The earlier periods of the year are all like the one before: sums stay sums.
        let earlier = period.number - 1
        let opening = random.number(in: 10_000_000...60_000_000)
        let incomes = item.incomes.map { _ in Self.amounts(&random) }
        let spendings = item.spendings.map { _ in Self.amounts(&random) }
        let income = Self.sum(incomes)
        let spending = Self.sum(spendings)
        let previousResult = income.previous - spending.previous

        add("一、期初余额", (opening, opening - previousResult), opening - earlier * previousResult)
        add("二、收入合计", income, income.current + earlier * income.previous)
        for (label, amount) in zip(item.incomes, incomes) {
            add(label, amount, amount.current + earlier * amount.previous, note: Phrases.note(&random))
        }
        add("三、支出合计", spending, spending.current + earlier * spending.previous)
        for (label, amount) in zip(item.spendings, spendings) {
            add(label, amount, amount.current + earlier * amount.previous, note: Phrases.note(&random))
        }
        let closing = opening + income.current - spending.current
        add("四、期末余额", (closing, opening), closing)
    }

    private typealias Amounts = (current: Int, previous: Int)

    private mutating func add(_ label: String, _ amounts: Amounts, _ cumulative: Int, note: String = "") {
        rows.append(
            Row(
                label: label, line: rows.count + 1, current: amounts.current, previous: amounts.previous,
                cumulative: cumulative, note: note))
    }

    private static func amounts(_ random: inout RandomNumbers) -> Amounts {
        (random.number(in: 0...2_400_000), random.number(in: 0...2_400_000))
    }

    private static func sum(_ amounts: [Amounts]) -> Amounts {
        amounts.reduce((0, 0)) { ($0.current + $1.current, $0.previous + $1.previous) }
    }

    /// In yuan, with two decimals.
    static func yuan(_ fen: Int) -> String {
        let (whole, rest) = abs(fen).quotientAndRemainder(dividingBy: 100)
        return "\(fen < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
