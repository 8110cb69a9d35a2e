import Model
import Obligations
import Testing

@Suite("The list of reminders")
struct DueListTests {
    private func list(asOf: String, within: Int) -> [String] {
        let site = Site.sample(["disclosure_start": "2026-01-01"]) {
            $0.obligations = [
                .sample("finance", .monthly, "次月15日前", ["effective_to": "2026-03-31"]),
                .sample("plan", .yearly, "每年1月31日前", ["level": "乡"]),
            ]
            $0.disclosures = [.sample("990101001201", "2026-01", "finance", published: "2026-02-15")]
            $0.exemptions = [.sample(["region": "990101001001"])]
        }
        let schedule = DisclosureSchedule(site, asOf: .on(asOf), horizon: within)
        let list = DueList(schedule, within: within)
        #expect(list.count == list.groups.map { list.lines(of: $0).count }.reduce(0, +))
        return list.groups.flatMap { group in
            list.lines(of: group).map {
                "\(group.region.code) \($0.region.code) \($0.obligation.item) \($0.period) \($0.due) \($0.daysLeft)"
            }
        }
    }

    @Test("has what is late and what is due within the days, by township, and nothing that is public or exempt")
    func lines() {
        #expect(
            list(asOf: "2026-03-12", within: 3) == [
                "990101001 990101001 plan 2026 2026-01-31 -40",
                "990101001 990101001201 finance 2026-02 2026-03-15 3",
                "990101001 990101001202 finance 2026-01 2026-02-15 -25",
                "990101001 990101001202 finance 2026-02 2026-03-15 3",
            ])
        #expect(!list(asOf: "2026-03-12", within: 2).contains { $0.hasSuffix(" 3") })
    }

    @Test("looks ahead into periods that have not begun")
    func horizon() {
        #expect(list(asOf: "2026-12-20", within: 42).contains("990101001 990101001 plan 2027 2027-01-31 42"))
        #expect(!list(asOf: "2026-12-20", within: 41).contains { $0.contains("2027") })
    }
}
