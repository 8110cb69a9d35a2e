import Model

/// Where a build's output goes, by which the gate decides.
enum Outlet: Hashable, Sendable {
    case web
    /// Printed sheets: of what is for the board, and on request of what is on the web as well.
    case board(withWeb: Bool)

    var isBoard: Bool { self != .web }

    func allows(_ channels: Channels) -> Bool {
        switch self {
        case .web: channels.allow(.web)
        case .board(let withWeb): channels.allow(.board) || (withWeb && channels.allow(.web))
        }
    }

    func allows(_ notice: Notice) -> Bool {
        switch self {
        case .web: notice.isForWeb
        case .board(let withWeb): notice.isForBoard || (withWeb && notice.isForWeb)
        }
    }
}
