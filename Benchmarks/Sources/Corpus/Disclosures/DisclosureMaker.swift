/// Makes the disclosures: every village gets one before any gets its second.
struct DisclosureMaker {
    let places: Places
    let seed: UInt64
    private let slots: [DisclosureCalendar.Slot]

    /// Villages start at different slots, so that not all disclose the same items.
    private static let starts = 5

    init(places: Places, seed: UInt64, pages: Int) {
        self.places = places
        self.seed = seed
        slots = DisclosureCalendar.slots((pages - 1) / places.villages.count + Self.starts)
    }

    func disclosure(_ index: Int) -> Disclosure {
        var random = RandomNumbers(seed: seed, index: index)
        let number = index % places.villages.count
        let village = places.villages[number]
        let (item, period) = slots[index / places.villages.count + number % Self.starts]
        let kind = CatalogueItem.all.firstIndex { $0.code == item.code } ?? 0
        let accounts = Accounts(seed: seed, village: number, item: kind)
        // The officers are the village's, not the page's.
        var officers = RandomNumbers(seed: seed ^ 0x0FF1_CE25, index: number)
        return Disclosure(
            village: village, item: item, period: period, title: village.name + period.chinese + item.title,
            published: period.dayAfterEnd(random.number(in: 8...15)),
            reviewed: period.dayAfterEnd(random.number(in: 3...8)), head: Phrases.person(&officers),
            financeGroup: Phrases.person(&officers), accountant: Phrases.person(&officers),
            reviewer: Phrases.person(&officers),
            text: Prose(about: item.topic, of: village, in: period, &random),
            statement: Statement(of: item, in: period, from: accounts, &random))
    }
}
