/// Which items are due for which periods, the latest first.
enum DisclosureCalendar {
    typealias Slot = (item: CatalogueItem, period: Period)

    /// Nothing is due that ends later: the sites are built as of November 2026.
    private static let lastYear = 2026
    private static let lastMonth = 10

    /// The latest `count` slots, going back as many years as that takes.
    static func slots(_ count: Int) -> [Slot] {
        var slots: [Slot] = []
        var year = lastYear
        while slots.count < count {
            let last = year == lastYear ? lastMonth : 12
            for month in stride(from: last, through: 1, by: -1) {
                for item in CatalogueItem.all where month % item.length.rawValue == 0 {
                    let number = month / item.length.rawValue
                    slots.append((item, Period(year: year, length: item.length, number: number)))
                }
            }
            year -= 1
        }
        return Array(slots.prefix(count))
    }
}
