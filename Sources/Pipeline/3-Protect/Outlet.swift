import Model

/// Where a build's output goes, by which the gate decides.
enum Outlet: Hashable, Sendable {
    case web
    /// A copy that is carried away and may be relied upon until a day: nothing can be taken back from it, so that it has what
    /// may be shown on all days until then, and the rest as it will be shown on the last.
    case stick(until: Day)
    /// Printed sheets: of what is for the board, and on request of what is on the web as well.
    case board(withWeb: Bool)

    var isBoard: Bool { if case .board = self { true } else { false } }

    func allows(_ channels: Channels) -> Bool {
        switch self {
        case .web: channels.allow(.web)
        case .stick: channels.allow(.stick)
        case .board(let withWeb): channels.allow(.board) || (withWeb && channels.allow(.web))
        }
    }

    func allows(_ notice: Notice) -> Bool {
        switch self {
        case .web, .stick: notice.isForWeb
        case .board(let withWeb): notice.isForBoard || (withWeb && notice.isForWeb)
        }
    }

    /// The day on which what is shown on `day` must still be showable.
    func lastDay(from day: Day) -> Day {
        if case .stick(let until) = self { max(day, until) } else { day }
    }
}
