/// What one village takes in and spends under one item through the years: each period opens with what the last one left.
///
/// Any period is computed by itself, so that a disclosure costs the same however many come before it.
struct Accounts {
    struct Entry {
        /// In fen, in the order of the item's lines.
        let incomes: [Int]
        let spendings: [Int]
        /// What is left at the end.
        let balance: Int

        var income: Int { incomes.reduce(0, +) }
        var spending: Int { spendings.reduce(0, +) }
    }

    private let item: CatalogueItem
    private let seed: UInt64
    private let series: Int

    /// How far balances sway; an item of four lines takes in at least as much, so that nothing is spent below zero.
    private static let sway = 2_000_000
    private static let leastIncome = 500_000
    private static let mostIncome = 2_400_000

    /// `village` and `item` by their numbers.
    init(seed: UInt64, village: Int, item number: Int) {
        item = CatalogueItem.all[number]
        self.seed = seed ^ 0xACC0_0275
        series = (village * CatalogueItem.all.count + number) * 100_000
    }

    /// Of the period that has `ordinal` others of its length before it since the year 0.
    func entry(_ ordinal: Int) -> Entry {
        var random = RandomNumbers(seed: seed, index: series + ordinal)
        let balance = self.balance(ordinal)
        let incomes = item.incomes.map { _ in random.number(in: Self.leastIncome...Self.mostIncome) }
        let spending = incomes.reduce(0, +) + self.balance(ordinal - 1) - balance
        // The whole, cut at places of its own: the parts sum to it.
        let cuts = item.spendings.dropLast().map { _ in random.number(in: 0...spending) }.sorted()
        let spendings = zip([0] + cuts, cuts + [spending]).map { $1 - $0 }
        return Entry(incomes: incomes, spendings: spendings, balance: balance)
    }

    private func balance(_ ordinal: Int) -> Int {
        var base = RandomNumbers(seed: ~seed, index: series)
        var random = RandomNumbers(seed: ~seed, index: series + ordinal)
        return base.number(in: 10_000_000...60_000_000) + random.number(in: 0...Self.sway)
    }
}
