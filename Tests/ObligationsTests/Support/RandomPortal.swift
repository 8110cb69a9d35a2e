import Model

/// A portal made up by a seed: a year of days off and make-up days, places, a small catalogue, and what was made public when.
struct RandomPortal {
    private var numbers: SeededNumbers
    private static let places = ["990101001", "990101001201", "990101001202", "990101001001", "990101"]

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    mutating func make() -> SlowBoard {
        let start = Day.on("2025-09-01").adding(days: number(0...200))
        let asOf = start.adding(days: number(0...365))
        let deadlines = (0..<number(1...4)).map { item in
            (item: "item-\(item)", deadline: pick(SlowDeadline.every(pick(Obligation.Frequency.allCases))))
        }
        let settings = [
            "disclosure_start": start.description, "due_soon_days": "\(number(0...20))",
            "shift_deadlines": numbers.chance(30) ? "是" : "否",
        ]
        let obligations = deadlines.map { obligation($0.item, $0.deadline, near: start) }
        let calendar = (0..<number(0...40)).map { _ in
            CalendarEntry(
                location: .init("calendar.csv"), day: start.adding(days: number(-100...500)),
                kind: numbers.chance(65) ? .rest : .work, name: "")
        }
        let disclosures = deadlines.flatMap { made(of: $0.item, $0.deadline.frequency, from: start) }
        let events = deadlines.filter { $0.deadline.afterEvent != nil }.flatMap { happened(to: $0.item, from: start) }
        let exemptions = (0..<number(0...2)).map { _ in exemption(near: start) }
        return SlowBoard(
            site: .sample(settings) {
                $0.obligations = obligations
                $0.calendar = calendar
                $0.disclosures = disclosures
                $0.events = events
                $0.exemptions = exemptions
            }, deadlines: Dictionary(uniqueKeysWithValues: deadlines.map { ($0.item, $0.deadline) }), start: start,
            asOf: asOf)
    }

    private mutating func obligation(_ item: String, _ deadline: SlowDeadline, near start: Day) -> Obligation {
        .sample(
            item, deadline.frequency, deadline.text,
            [
                "level": numbers.chance(80) ? "村" : "乡", "kind": pick(["", "", "村", "社区"]),
                "channel": pick(["网站", "网站", "网站", "公示栏", "离线副本", "依申请", "不公开"]),
                "effective_from": numbers.chance(30) ? start.adding(days: number(-50...200)).description : "",
                "effective_to": numbers.chance(20) ? start.adding(days: number(100...400)).description : "",
                "shifts_deadline": pick(["", "", "", "是", "否"]),
            ])
    }

    private mutating func made(of item: String, _ frequency: Obligation.Frequency, from start: Day) -> [Disclosure] {
        var made: [String: Disclosure] = [:]
        for place in Self.places {
            for _ in 0..<number(0...8) {
                let day = start.adding(days: number(-60...360))
                // Now and then under a period of another length, as offices do.
                let length = numbers.chance(90) ? frequency : pick(Obligation.Frequency.allCases)
                guard let period = (length == .immediate ? .quarterly : length).period(containing: day) else {
                    continue
                }
                made["\(place) \(period)"] = .sample(
                    place, period.description, item,
                    published: period.lastDay.adding(days: number(-20...60)).description,
                    isDraft: numbers.chance(5), isReturned: numbers.chance(5))
            }
        }
        return made.sorted { $0.key < $1.key }.map(\.value)
    }

    private mutating func happened(to item: String, from start: Day) -> [DisclosureEvent] {
        var happened: [String: DisclosureEvent] = [:]
        for _ in 0..<number(0...6) {
            let (place, day) = (pick(Self.places), start.adding(days: number(-30...360)))
            let period = "\(day.year)\(pick(["", "q\((day.month + 2) / 3)"]))"
            happened["\(place) \(period) \(day)"] = .sample(
                ["region": place, "item": item, "period": period, "day": day.description])
        }
        return happened.sorted { $0.key < $1.key }.map(\.value)
    }

    private mutating func exemption(near start: Day) -> Exemption {
        let day = start.adding(days: number(0...200))
        return .sample([
            "region": pick(Self.places), "item": pick(["", "item-0", "item-1"]),
            "from": numbers.chance(60) ? "\(day.year)q\((day.month + 2) / 3)" : "",
            "to": numbers.chance(60) ? day.adding(days: number(0...300)).description.prefix(7).description : "",
        ])
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &numbers)]
    }
}
