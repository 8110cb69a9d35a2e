extension Notice {
    /// The same notice with the last day that a calendar has found, never before the first.
    public func ending(on day: Day) -> Notice {
        var notice = self
        notice.end = max(start, day)
        return notice
    }

    /// Whether the notice as it was posted has had its time: its last day is past, or it was withdrawn.
    public func isOver(on day: Day) -> Bool { day > end || exception == .withdrawn }

    /// The title that may be read on a day.
    public func shownTitle(on day: Day) -> String {
        isOver(on: day) && !publicTitle.isEmpty ? publicTitle : title
    }

    /// Whether the text may be read on a day: not before the first, nor after the last unless it is kept. What was withdrawn
    /// is not read at all, and an objection under inquiry keeps nobody's name on the page for longer.
    public func showsText(on day: Day) -> Bool {
        day >= start && exception != .withdrawn && (day <= end || afterwards == .keep)
    }

    /// The notice as it may be read on a day: what has to go is not in it any more.
    public func shown(on day: Day) -> Notice {
        var notice = self
        notice.title = shownTitle(on: day)
        if !showsText(on: day) { (notice.body, notice.correction) = (nil, "") }
        return notice
    }
}
