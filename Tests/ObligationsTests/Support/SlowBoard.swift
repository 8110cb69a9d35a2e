import Model

/// A second, obvious way to the states: a clerk who goes through the days of the year one by one and marks a sheet of paper.
///
/// It shares only records with the engine: neither its calendar, nor its deadlines, nor its indices.
struct SlowBoard {
    let site: Site
    /// By item.
    let deadlines: [String: SlowDeadline]
    let start: Day
    let asOf: Day

    /// One line an entry, sorted: place, item, period, event, state, due, published.
    func lines() -> [String] {
        var lines: [String] = []
        for obligation in site.obligations {
            guard let deadline = deadlines[obligation.item] else { continue }
            let days = periods(of: obligation.frequency).map { ($0, lastDay(for: $0, obligation, deadline)) }
            for region in site.regions.regions where owes(region, obligation) {
                var asked: Set<Period> = []
                for (position, (period, fixed)) in days.enumerated() {
                    let next = position + 1 < days.count ? days[position + 1].1 : nil
                    guard let line = line(region, obligation, deadline, period, fixed, next) else { continue }
                    asked.insert(period)
                    lines.append(line)
                }
                if obligation.frequency == .immediate { lines += events(region, obligation, deadline, &asked) }
                lines += unasked(region, obligation, except: asked)
            }
        }
        return lines.sorted()
    }

    private func owes(_ region: Region, _ obligation: Obligation) -> Bool {
        guard obligation.level == region.level, obligation.kind == "" || obligation.kind == region.kind else {
            return false
        }
        return [Obligation.Channel.web, .webOnly, .board, .stick].contains { obligation.channels.all.contains($0) }
    }

    /// Every period that some day near falls into.
    private func periods(of frequency: Obligation.Frequency) -> [Period] {
        var periods: [Period] = []
        var day = start.adding(days: -370)
        while day < asOf.adding(days: 400) {
            defer { day = day.adding(days: 1) }
            // No period begins but with a month.
            guard day.day == 1 || periods.isEmpty else { continue }
            let text =
                switch frequency {
                case .monthly: "\(day.year)年\(day.month)月"
                case .quarterly: "\(day.year)Q\([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][day.month - 1])"
                case .halfYearly: "\(day.year)\(day.month < 7 ? "H1" : "H2")"
                case .yearly: "\(day.year)"
                case .immediate: ""
                }
            if let period = Period(text), periods.last != period { periods.append(period) }
        }
        return periods
    }

    private func line(
        _ region: Region, _ obligation: Obligation, _ deadline: SlowDeadline, _ period: Period, _ fixed: Day,
        _ nextDue: Day?
    ) -> String? {
        let decisive = fixed < period.lastDay ? fixed : period.lastDay
        guard decisive >= start, inForce(obligation, decisive) else { return nil }
        guard period.firstDay <= asOf || asOf.days(until: fixed) <= site.settings.deadlines.dueSoonDays else {
            return nil
        }
        var due = fixed
        var event: Day?
        if let afterEvent = deadline.afterEvent,
            let first = happened(region, obligation).filter({ $0.period == period }).map(\.day).min()
        {
            event = first
            due = shifted(
                SlowDeadline.stretch(from: first, afterEvent.count, isWorking: afterEvent.isWorking, isWorked),
                obligation)
        }
        return text(
            region, obligation, period, event: event, due: due, nextDue: nextDue,
            published: publication(region, obligation, period))
    }

    private func events(
        _ region: Region, _ obligation: Obligation, _ deadline: SlowDeadline, _ asked: inout Set<Period>
    ) -> [String] {
        guard let afterEvent = deadline.afterEvent else { return [] }
        var lines: [String] = []
        for event in happened(region, obligation) {
            asked.insert(event.period)
            guard event.day >= start, inForce(obligation, event.day) else { continue }
            let due = shifted(
                SlowDeadline.stretch(from: event.day, afterEvent.count, isWorking: afterEvent.isWorking, isWorked),
                obligation)
            let published = publication(region, obligation, event.period)
            lines.append(
                text(
                    region, obligation, event.period, event: event.day, due: due, nextDue: nil,
                    published: published.map { $0 < event.day } == true ? nil : published))
        }
        return lines
    }

    private func unasked(_ region: Region, _ obligation: Obligation, except asked: Set<Period>) -> [String] {
        site.disclosures.filter {
            $0.region == region.code && $0.item == obligation.item && !asked.contains($0.period)
        }.compactMap { disclosure in
            guard let day = publication(region, obligation, disclosure.period), day >= start else { return nil }
            return "\(region.code) \(obligation.item) \(disclosure.period) - published - \(day)"
        }
    }

    private func happened(_ region: Region, _ obligation: Obligation) -> [DisclosureEvent] {
        site.events.filter { $0.region == region.code && $0.item == obligation.item && $0.day <= asOf }
    }

    private func publication(_ region: Region, _ obligation: Obligation, _ period: Period) -> Day? {
        for disclosure in site.disclosures
        where disclosure.region == region.code && disclosure.item == obligation.item && disclosure.period == period {
            guard !disclosure.isDraft, disclosure.signOff.verdict != .returned, let day = disclosure.published,
                day <= asOf
            else { return nil }
            return day
        }
        return nil
    }

    /// Goes on from the period's first day to the day that is the last in time.
    private func lastDay(for period: Period, _ obligation: Obligation, _ deadline: SlowDeadline) -> Day {
        var day = period.firstDay
        while deadline.isLast?(day, period, isWorked) != true { day = day.adding(days: 1) }
        return shifted(day, obligation)
    }

    private func shifted(_ day: Day, _ obligation: Obligation) -> Day {
        guard obligation.shiftsDeadline ?? site.settings.deadlines.shiftsDeadlines else { return day }
        var day = day
        while !isWorked(day) { day = day.adding(days: 1) }
        return day
    }

    private func isWorked(_ day: Day) -> Bool { SlowCalendar.isWorked(day, site.calendar) }

    private func inForce(_ obligation: Obligation, _ day: Day) -> Bool {
        if let from = obligation.effectiveFrom, day < from { return false }
        if let to = obligation.effectiveTo, to < day { return false }
        return true
    }

    private func isExempt(_ region: Region, _ obligation: Obligation, _ period: Period) -> Bool {
        for exemption in site.exemptions {
            let isAbove = region.code.description.hasPrefix(exemption.region.description)
            let isItem = exemption.item.isEmpty || exemption.item == obligation.item
            if let from = exemption.from, period.firstDay < from.firstDay { continue }
            if let to = exemption.to, to.lastDay < period.lastDay { continue }
            if isAbove, isItem { return true }
        }
        return false
    }

    /// Walks from the first day to the day of the board and changes the mark when something happens.
    private func text(
        _ region: Region, _ obligation: Obligation, _ period: Period, event: Day?, due: Day, nextDue: Day?,
        published: Day?
    ) -> String {
        var state = DisclosureState.notYetDue
        var day = min(start, due, published ?? due, event ?? due).adding(days: -1)
        var isPublic = false
        while day < asOf {
            day = day.adding(days: 1)
            if day == due.adding(days: 1), !isPublic { state = .late }
            if let nextDue, day == nextDue.adding(days: 1), !isPublic, state == .late { state = .missing }
            if day == published {
                state = state == .late || state == .missing ? .publishedLate : .onTime
                isPublic = true
            }
        }
        if state == .notYetDue {
            var left = 0
            while asOf.adding(days: left) < due { left += 1 }
            if left <= site.settings.deadlines.dueSoonDays { state = .dueSoon }
        }
        if isExempt(region, obligation, period) { state = .notApplicable }
        return
            "\(region.code) \(obligation.item) \(period) \(event?.description ?? "-") \(state.rawValue) \(due) \(published?.description ?? "-")"
    }
}
