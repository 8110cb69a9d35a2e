import Model

/// An item of the catalogue that places owe, with the days on which it falls due; the same for all places.
public struct ScheduledItem: Sendable {
    /// A period with its deadline, and that of the period after it.
    struct Round: Sendable {
        let period: Period
        let due: Day
        let nextDue: Day?
    }

    public let obligation: Obligation
    public let deadline: Deadline
    let shifts: Bool

    /// Whether it took the calendar to tell the day of an entry.
    func countedWorkingDays(for entry: ScheduleEntry) -> Bool {
        shifts || (entry.event == nil ? deadline.fixed?.countsWorkingDays : deadline.afterEvent?.isWorkingDays) == true
    }

    /// The periods that count, the earliest first; none for what follows events only.
    let rounds: [Round]

    /// Nil for what nobody makes public of his own accord: never, or on request.
    init?(_ obligation: Obligation, _ settings: DeadlineSettings, calendar: WorkCalendar, _ span: ScheduleSpan) {
        guard obligation.isMadePublic else { return nil }
        self.obligation = obligation
        // A deadline that cannot be read is reported by a check and stops the build; until then the standard one stands in.
        deadline =
            (try? DeadlineReader.read(obligation.deadline, frequency: obligation.frequency, settings))
            ?? .standard(for: obligation.frequency, settings)
        shifts = obligation.shiftsDeadline ?? settings.shiftsDeadlines
        rounds = Self.rounds(obligation, deadline, calendar: calendar, shifts: shifts, span)
    }

    private static func rounds(
        _ obligation: Obligation, _ deadline: Deadline, calendar: WorkCalendar, shifts: Bool, _ span: ScheduleSpan
    ) -> [Round] {
        var rounds: [Round] = []
        var next = obligation.frequency.period(containing: span.start)
        while let period = next, period.firstDay <= span.end {
            next = period.next
            guard let due = deadline.day(for: period, by: calendar, shifting: shifts) else { break }
            // It is owed where it was in force when the period ended, or when it was due if that was earlier (a plan for the year).
            let decisive = min(period.lastDay, due)
            guard decisive >= span.start, obligation.isInForce(on: decisive),
                period.firstDay <= span.asOf || due <= span.end
            else { continue }
            rounds.append(
                Round(
                    period: period, due: due,
                    nextDue: next.flatMap { deadline.day(for: $0, by: calendar, shifting: shifts) }))
        }
        return rounds
    }
}

/// The days that a schedule looks at.
struct ScheduleSpan: Sendable {
    /// The first that counts.
    let start: Day
    let asOf: Day
    /// The last whose deadlines are looked for in periods that have not begun.
    let end: Day
}

extension Obligation {
    /// Whether it is made public without being asked for: on the web, on sticks, or on the village's board alone.
    public var isMadePublic: Bool { channels.allowContent }

    /// Whether it has to be made public at all on a day.
    public func isInForce(on day: Day) -> Bool {
        (effectiveFrom.map { $0 <= day } ?? true) && (effectiveTo.map { day <= $0 } ?? true)
    }

    /// Whether a place of that level and kind owes it.
    public func isOwed(by region: Region) -> Bool {
        region.level == level && (kind.isEmpty || region.kind.isEmpty || kind == region.kind)
    }
}
