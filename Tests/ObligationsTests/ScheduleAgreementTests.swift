import Model
import Obligations
import Testing

/// The engine against a slow, obvious second implementation, over a year of random calendars, places, obligations, events,
/// publications and exemptions.
@Suite("The engine and a walk from day to day")
struct ScheduleAgreementTests {
    /// So many portals a batch; with 20 batches 1,200 in all.
    private static let portals = 60

    @Test("come to the same states", arguments: 0..<20)
    func agree(batch: UInt64) {
        for number in 0..<Self.portals {
            let seed = batch * 1000 + UInt64(number)
            var portal = RandomPortal(seed: seed)
            let board = portal.make()
            let schedule = DisclosureSchedule(board.site, asOf: board.asOf)
            let fast = Self.lines(of: schedule, board.site)
            let slow = board.lines()
            guard fast == slow else {
                let difference = Set(fast).symmetricDifference(slow).sorted().prefix(6)
                Issue.record("seed \(seed), as of \(board.asOf): \(difference.joined(separator: "; "))")
                return
            }
            #expect(Self.counts(in: schedule, board.site) == Self.counts(slow), "seed \(seed)")
        }
    }

    @Test("meet every state, so that the agreement means something")
    func everyState() {
        let lines = (0..<60).flatMap { (seed: UInt64) in
            var portal = RandomPortal(seed: seed)
            return portal.make().lines()
        }
        let states = Set(lines.map { $0.split(separator: " ")[4] })
        #expect(states == Set(DisclosureState.allCases.map { $0.rawValue[...] }))
    }

    private static func lines(of schedule: DisclosureSchedule, _ site: Site) -> [String] {
        site.regions.regions.flatMap { schedule.entries(of: $0) }.map { entry in
            let item = schedule.items[entry.item].obligation.item
            let days = [entry.event, entry.due, entry.published].map { $0?.description ?? "-" }
            return "\(entry.region) \(item) \(entry.period) \(days[0]) \(entry.state.rawValue) \(days[1]) \(days[2])"
        }.sorted()
    }

    private static func counts(in schedule: DisclosureSchedule, _ site: Site) -> [Int] {
        let sum = site.regions.regions.reduce(into: DisclosureTally()) { $0 += schedule.tally(of: $1.code) }
        return DisclosureState.allCases.map { sum[$0] }
    }

    private static func counts(_ lines: [String]) -> [Int] {
        DisclosureState.allCases.map { state in lines.count { $0.split(separator: " ")[4] == state.rawValue } }
    }
}
