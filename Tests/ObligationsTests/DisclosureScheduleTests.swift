import Model
import Obligations
import Testing

@Suite("The schedule of disclosures")
struct DisclosureScheduleTests {
    private static let village = "990101001201"

    /// Each entry of the village as `item period state`.
    private func states(
        asOf: String, village: String = village, _ settings: [String: String] = ["disclosure_start": "2026-01-01"],
        _ fill: (inout Site.Records) -> Void
    ) throws -> [String] {
        let site = Site.sample(settings, fill)
        let schedule = DisclosureSchedule(site, asOf: .on(asOf))
        let region = try #require(site.regions[.of(village)])
        return schedule.entries(of: region).map {
            "\(schedule.items[$0.item].obligation.item) \($0.period) \($0.state.rawValue)"
        }
    }

    @Test("tells on time, late, missing, due soon and not yet due apart, the last day in time included")
    func fiveStates() throws {
        #expect(
            try states(asOf: "2026-06-08") {
                $0.obligations = [.sample("finance", .monthly, "次月15日前")]
                $0.disclosures = [
                    .sample(Self.village, "2026-01", "finance", published: "2026-02-15"),
                    .sample(Self.village, "2026-02", "finance", published: "2026-03-16"),
                ]
            } == [
                "finance 2026-01 on-time", "finance 2026-02 published-late", "finance 2026-03 missing",
                "finance 2026-04 late", "finance 2026-05 due-soon", "finance 2026-06 not-yet-due",
            ])
    }

    @Test("counts a deadline as kept until its day has ended")
    func lastDay() throws {
        func state(_ asOf: String) throws -> [String] {
            try states(asOf: asOf) { $0.obligations = [.sample("a", .quarterly, "季后首月20日前")] }
                .filter { $0.contains("2026q1") }
        }
        #expect(try state("2026-04-12") == ["a 2026q1 not-yet-due"])
        #expect(try state("2026-04-13") == ["a 2026q1 due-soon"])
        #expect(try state("2026-04-20") == ["a 2026q1 due-soon"])
        #expect(try state("2026-04-21") == ["a 2026q1 late"])
        #expect(try state("2026-07-20") == ["a 2026q1 late"])
        #expect(try state("2026-07-21") == ["a 2026q1 missing"])
    }

    @Test("takes no draft, nothing returned and nothing of the future for public")
    func notPublic() throws {
        #expect(
            try states(asOf: "2026-02-16") {
                $0.obligations = ["a", "b", "c"].map { .sample($0, .monthly, "次月15日前", ["effective_to": "2026-01-31"]) }
                $0.disclosures = [
                    .sample(Self.village, "2026-01", "a", published: "2026-02-10", isDraft: true),
                    .sample(Self.village, "2026-01", "b", published: "2026-02-10", isReturned: true),
                    .sample(Self.village, "2026-01", "c", published: "2026-02-17"),
                ]
            } == ["a 2026-01 late", "b 2026-01 late", "c 2026-01 late"])
    }

    @Test("counts what hangs on the village's board only, and never what is given on request or to nobody")
    func channels() throws {
        #expect(
            try states(asOf: "2026-01-20") {
                $0.obligations = [
                    .sample("board", .monthly, "", ["channel": "公示栏"]),
                    .sample("request", .monthly, "", ["channel": "依申请"]),
                    .sample("never", .monthly, "", ["channel": "不公开"]),
                ]
                $0.disclosures = [.sample(Self.village, "2026-01", "board", published: "2026-01-19")]
            } == ["board 2026-01 on-time"])
    }

    @Test("asks of each place what its level and kind owe")
    func levelsAndKinds() throws {
        func items(_ place: String) throws -> [String] {
            try states(asOf: "2026-01-20", village: place) {
                $0.obligations = [
                    .sample("all", .monthly), .sample("villages", .monthly, "", ["kind": "村"]),
                    .sample("communities", .monthly, "", ["kind": "社区"]),
                    .sample("townships", .monthly, "", ["level": "乡"]),
                ]
            }
        }
        #expect(try items("990101001201") == ["all 2026-01 not-yet-due", "villages 2026-01 not-yet-due"])
        #expect(try items("990101001001") == ["all 2026-01 not-yet-due", "communities 2026-01 not-yet-due"])
        #expect(try items("990101001") == ["townships 2026-01 not-yet-due"])
        #expect(try items("9901") == [])
    }

    @Test("leaves out periods in which an item was not in force on the day that decides")
    func inForce() throws {
        #expect(
            try states(asOf: "2026-12-31") {
                $0.obligations = [
                    .sample("a", .quarterly, "", ["effective_from": "2026-06-30", "effective_to": "2026-09-29"]),
                    .sample("plan", .yearly, "每年1月31日前", ["effective_from": "2026-02-01"]),
                ]
            } == ["a 2026q2 missing"])
    }

    @Test("begins with the first period that anything was disclosed for, where the settings name no day")
    func start() throws {
        let fill: (inout Site.Records) -> Void = {
            $0.obligations = [.sample("a", .monthly)]
            $0.disclosures = [
                .sample(Self.village, "2025", "a", published: "2026-01-05"),
                .sample(Self.village, "2025-11", "a", published: "2025-12-05"),
            ]
        }
        #expect(try states(asOf: "2025-12-31", [:], fill) == ["a 2025-11 on-time", "a 2025-12 not-yet-due"])
        #expect(
            try states(asOf: "2025-12-31", [:]) { $0.obligations = [.sample("a", .monthly)] } == [
                "a 2025-12 not-yet-due"
            ])
    }

    @Test("owes a plan for the year by a day within it, from the settings' first day on")
    func dueWithinThePeriod() throws {
        func plan(start: String) throws -> [String] {
            try states(asOf: "2026-03-01", ["disclosure_start": start]) {
                $0.obligations = [.sample("plan", .yearly, "每年1月31日前")]
            }
        }
        #expect(try plan(start: "2026-01-31") == ["plan 2026 late"])
        #expect(try plan(start: "2026-02-01") == [])
    }

    @Test("measures what follows events from the event that is registered")
    func events() throws {
        #expect(
            try states(asOf: "2026-06-30") {
                $0.obligations = [.sample("meeting", .immediate, "决议后3日内")]
                $0.events = [("2026q1", "2026-03-01"), ("2026q1", "2026-03-20"), ("2026q2", "2026-06-29")].map {
                    .sample(["region": Self.village, "item": "Meeting", "period": $0, "day": $1])
                }
                $0.disclosures = [
                    .sample(Self.village, "2026q1", "meeting", published: "2026-03-04"),
                    .sample(Self.village, "2026-05", "meeting", published: "2026-05-10"),
                ]
            } == [
                "meeting 2026q1 on-time", "meeting 2026q1 late", "meeting 2026-05 published", "meeting 2026q2 due-soon",
            ])
    }

    @Test("moves a periodic item's deadline where it is counted from an event of the period")
    func periodicEvents() throws {
        #expect(
            try states(asOf: "2026-12-20") {
                $0.obligations = [.sample("evaluation", .yearly, "评议后10日内")]
                $0.events = [
                    .sample(["region": Self.village, "item": "evaluation", "period": "2026", "day": "2026-12-01"])
                ]
            } == ["evaluation 2026 late"])
        #expect(
            try states(asOf: "2026-12-20") { $0.obligations = [.sample("evaluation", .yearly, "评议后10日内")] }
                == ["evaluation 2026 not-yet-due"])
    }

    @Test("exempts a place, or all below it, from one item or all for the periods that are named")
    func exemptions() throws {
        func exempted(_ exemption: [String: String]) throws -> Int {
            try states(asOf: "2026-04-01") {
                $0.obligations = [.sample("a", .monthly), .sample("b", .monthly)]
                $0.exemptions = [.sample(exemption)]
            }.count { $0.hasSuffix("not-applicable") }
        }
        #expect(try exempted(["region": Self.village, "item": "A"]) == 4)
        #expect(try exempted(["region": "990101"]) == 8)
        #expect(try exempted(["region": "990101001202"]) == 0)
        #expect(try exempted(["region": "9901", "from": "2026-02", "to": "2026q1"]) == 4)
        #expect(try exempted(["region": "9901", "to": "2026-01"]) == 2)
    }

    @Test("shows what was made public although nothing asked for it")
    func voluntary() throws {
        #expect(
            try states(asOf: "2026-03-01") {
                $0.obligations = [.sample("a", .quarterly, "", ["effective_from": "2026-03-31"])]
                $0.disclosures = [
                    .sample(Self.village, "2026-01", "a", published: "2026-02-10"),
                    .sample(Self.village, "2025q3", "a", published: "2025-10-10"),
                ]
            } == ["a 2026-01 published", "a 2026q1 not-yet-due"])
    }

    @Test("names the years in which it had to count working days without a calendar")
    func uncoveredYears() {
        let site = Site.sample(["disclosure_start": "2026-01-01"]) {
            $0.obligations = [.sample("meeting", .immediate, "决议后7个工作日内"), .sample("a", .monthly)]
            $0.events = [.sample(["region": Self.village, "item": "meeting", "period": "2026q4", "day": "2026-12-28"])]
            $0.calendar = [.sample("2026-01-01", .rest)]
        }
        #expect(DisclosureSchedule(site, asOf: .on("2026-12-27")).uncoveredYears == [])
        #expect(DisclosureSchedule(site, asOf: .on("2026-12-28")).uncoveredYears == [2027])
    }

    @Test("counts what each place owes itself, and knows all above it")
    func tallies() {
        let site = Site.sample(["disclosure_start": "2026-01-01"]) {
            $0.obligations = [.sample("a", .monthly, "次月15日前"), .sample("b", .yearly, "", ["level": "乡"])]
            $0.disclosures = [.sample(Self.village, "2026-01", "a", published: "2026-02-01")]
        }
        let schedule = DisclosureSchedule(site, asOf: .on("2026-03-16"))
        let tally = schedule.tally(of: .of(Self.village))
        #expect(tally[.onTime] == 1 && tally[.late] == 1 && tally[.notYetDue] == 1 && tally.owed == 2)
        #expect(schedule.tally(of: .of("990101001"))[.notYetDue] == 1)
        #expect(schedule.tally(of: .of("9901")).isEmpty)
        #expect(
            schedule.places.map(\.description).sorted() == [
                "9901", "990101", "990101001", "990101001001", "990101001201", "990101001202",
            ])
    }
}
