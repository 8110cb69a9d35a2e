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
        /// The catalogue gives it another channel than the web, or has no such item.
        case channel
        /// The document is given on request only.
        case onRequest = "on-request"
        /// A service that is proposed, not in force yet, or not any more.
        case notInForce = "not-in-force"
        case abolished
        /// It is there to be judged, and has no page.
        case inspection
        /// It belongs to a record that is kept back.
        case dependent

        /// In words, for the office's ledger.
        var label: String {
            switch self {
            case .draft: "草稿"
            case .waiting: "公开日期未到"
            case .returned: "村务监督委员会退回"
            case .channel: "公开目录规定不上网"
            case .onRequest: "依申请公开"
            case .notInForce: "尚未生效"
            case .abolished: "已废止或失效"
            case .inspection: "供自查用"
            case .dependent: "所属事项不公开"
            }
        }

        var outcome: LedgerOutcome {
            switch self {
            case .draft: .draft
            case .abolished: .expired
            case .waiting, .returned, .channel, .onRequest, .notInForce, .inspection, .dependent: .withheld
            }
        }
    }

    let location: SourceLocation
    let reason: Reason
}
