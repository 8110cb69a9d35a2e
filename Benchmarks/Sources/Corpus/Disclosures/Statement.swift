/// A table of twelve lines whose sums are right, from one period to the next too: what came in, went out, and is left.
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

    init(of item: CatalogueItem, in period: Period, from accounts: Accounts, _ random: inout RandomNumbers) {
        let entry = accounts.entry(period.ordinal)
        let earlier = accounts.entry(period.ordinal - 1)
        let year = (1...period.number).map { accounts.entry(period.ordinal - period.number + $0) }
        let yearOpening = accounts.entry(period.ordinal - period.number).balance
        let beforeEarlier = accounts.entry(period.ordinal - 2).balance

        add("一、期初余额", (earlier.balance, beforeEarlier), yearOpening)
        add("二、收入合计", (entry.income, earlier.income), Self.sum(year.map(\.income)))
        for (index, label) in item.incomes.enumerated() {
            add(
                label, (entry.incomes[index], earlier.incomes[index]), Self.sum(year.map { $0.incomes[index] }),
                note: Phrases.note(&random))
        }
        add("三、支出合计", (entry.spending, earlier.spending), Self.sum(year.map(\.spending)))
        for (index, label) in item.spendings.enumerated() {
            add(
                label, (entry.spendings[index], earlier.spendings[index]), Self.sum(year.map { $0.spendings[index] }),
                note: Phrases.note(&random))
        }
        add("四、期末余额", (entry.balance, earlier.balance), entry.balance)
    }

    private typealias Amounts = (current: Int, previous: Int)

    private mutating func add(_ label: String, _ amounts: Amounts, _ cumulative: Int, note: String = "") {
        rows.append(
            Row(
                label: label, line: rows.count + 1, current: amounts.current, previous: amounts.previous,
                cumulative: cumulative, note: note))
    }

    private static func sum(_ amounts: [Int]) -> Int { amounts.reduce(0, +) }

    /// In yuan, with two decimals.
    static func yuan(_ fen: Int) -> String {
        let (whole, rest) = abs(fen).quotientAndRemainder(dividingBy: 100)
        return "\(fen < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
