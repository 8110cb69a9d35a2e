import Diagnostics
import Model

/// A disclosure or notice as a build shows it: what the record holds against what it knows.
struct PublishedState: Sendable {
    let region: RegionCode
    let subject: LogSubject
    let location: SourceLocation
    /// What the catalogue calls it, or of which kind the notice is: nothing that could name anybody.
    let title: String
    let stated: Day?
    /// How many days a notice hangs.
    let days: Int?
    let content: String
    let table: String?
    /// What changed since it was last public, where that is known to have been something else.
    let change: TableChange?
    let isTextChanged: Bool
    let account: Account

    /// What the office says of a change or withdrawal.
    struct Account: Sendable {
        let reason: String
        let handler: String
        /// Somebody who signed what is public, where nobody is named for the change.
        let signer: String
        /// Whether it stays public for good; of what does not, nothing is kept but that it was.
        let isPermanent: Bool

        /// Who answers for it, for what is kept for good: whoever signed something that has had its time goes with it.
        var keptHandler: String { handler.isEmpty && isPermanent ? signer : handler }
        var isSigned: Bool { !handler.isEmpty || !signer.isEmpty }
    }
}

extension PublishedState.Account {
    init(_ disclosure: Disclosure, isPermanent: Bool) {
        let signOff = disclosure.signOff
        self.init(
            reason: disclosure.withdrawal.isEmpty ? disclosure.correction : disclosure.withdrawal,
            handler: disclosure.handler,
            signer: [signOff.head, signOff.reviewer, signOff.accountant, signOff.financeGroup].first { !$0.isEmpty }
                ?? "",
            isPermanent: isPermanent)
    }

    init(_ notice: Notice) {
        self.init(
            reason: notice.exception == .withdrawn ? notice.withdrawal : notice.correction, handler: notice.handler,
            signer: notice.department, isPermanent: notice.afterwards == .keep)
    }
}

extension Obligation {
    var isPermanent: Bool { retention == .permanent }
}
