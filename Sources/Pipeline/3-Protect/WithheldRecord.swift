import Diagnostics
import Model

/// A record that the gate keeps back, and why; the ledger accounts for it.
struct WithheldRecord: Sendable {
    enum Reason: String, Sendable {
        case draft
        /// Its day has not come yet.
        case waiting
        /// The supervision committee sent it back.
        case returned
        /// Its period or 公开期限 is over; an anonymous stub stays.
        case expired
        /// A disclosure that was withdrawn, or a notice, of which a stub stays.
        case withdrawn
        /// The catalogue gives it to the board alone: it goes out on a printed sheet.
        case boardOnly = "board-only"
        /// The catalogue gives it to the stick alone: it goes out in a bundle.
        case stickOnly = "stick-only"
        /// The catalogue gives it to the web alone, where the outlet is a copy.
        case webOnly = "web-only"
        /// For the web, where the outlet is the board.
        case notForBoard = "not-for-board"
        /// The catalogue allows it nowhere, or has no such item.
        case channel
        /// The document is given on request only.
        case onRequest = "on-request"
        /// A service that is proposed, not in force yet, or not any more.
        case notInForce = "not-in-force"
        case abolished
        /// Counts of a few people, or by which such could be worked out; the rest of the row is in sums.
        case smallCells = "small-cells"
        /// A row of a list of people that is never published.
        case neverPublished = "never-published"
        /// It belongs to a record that is kept back.
        case dependent

        /// In words, for the office's ledger.
        var label: String {
            switch self {
            case .draft: "草稿"
            case .waiting: "公开日期未到"
            case .returned: "村务监督委员会退回"
            case .expired: "公示期或公开期限已满，只留存根"
            case .withdrawn: "已撤下或撤回"
            case .boardOnly: "只在公示栏张贴"
            case .stickOnly: "只进离线副本"
            case .webOnly: "只在网站公开"
            case .notForBoard: "不在公示栏张贴"
            case .channel: "公开目录没有允许的渠道"
            case .onRequest: "依申请公开"
            case .notInForce: "尚未生效"
            case .abolished: "已废止或失效"
            case .smallCells: "人数过少，部分数字不公布"
            case .neverPublished: "一律不公开的名单"
            case .dependent: "所属事项不公开"
            }
        }

        var outcome: LedgerOutcome {
            switch self {
            case .draft: .draft
            case .neverPublished: .rejected
            case .abolished, .expired, .withdrawn: .expired
            case .waiting, .returned, .boardOnly, .stickOnly, .webOnly, .notForBoard, .channel, .onRequest, .notInForce,
                .smallCells, .dependent:
                .withheld
            }
        }
    }

    let location: SourceLocation
    let reason: Reason
}
