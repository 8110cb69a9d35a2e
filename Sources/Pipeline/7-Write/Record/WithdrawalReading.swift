import Diagnostics
import Model

/// Finds out why something is public no more: its time is over, or somebody took it down and says why, or says nothing.
struct WithdrawalReading {
    enum End {
        case expired
        case withdrawn(PublishedState.Account, SourceLocation)
    }

    private struct Key: Hashable {
        let region: RegionCode
        let subject: LogSubject
    }

    private let obligations: [String: Obligation]
    private let shown: Set<Key>
    private let stubs: Set<Key>
    private let disclosures: [Key: Disclosure]
    private let notices: [String: Notice]
    private let regions: RegionTree

    init(shown: Site, read: Site) {
        obligations = Dictionary(
            read.obligations.map { ($0.item.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        regions = read.regions
        let stubs = shown.disclosures.filter { $0.publicUntil != nil }
        self.stubs = Set(stubs.map { Key(region: $0.region, subject: $0.subject) })
        self.shown = Set(shown.disclosures.map { Key(region: $0.region, subject: $0.subject) })
        disclosures = Dictionary(
            read.disclosures.map { (Key(region: $0.region, subject: $0.subject), $0) },
            uniquingKeysWith: { first, _ in first })
        // As the gate has counted their days, where it let them out.
        notices = Dictionary(
            (shown.notices + read.notices).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        overNotices = Set(shown.notices.filter { $0.body == nil && $0.exception != .withdrawn }.map(\.code))
    }

    /// Notices whose text may not be read any more.
    private let overNotices: Set<String>

    func title(of subject: LogSubject) -> String {
        switch subject {
        case .disclosure(_, let item): obligations[item]?.title ?? ""
        case .notice(let code): notices[code]?.kindName ?? ""
        }
    }

    /// Nil for what is still to be public, and is not for a reason that is told elsewhere.
    func end(of subject: LogSubject, in region: RegionCode) -> End? {
        switch subject {
        case .disclosure(let period, let item): end(of: period, item, Key(region: region, subject: subject))
        case .notice(let code): end(ofNotice: code, in: region)
        }
    }

    private func end(of period: Period, _ item: String, _ key: Key) -> End? {
        if stubs.contains(key) { return .expired }
        guard !shown.contains(key) else { return nil }
        if let disclosure = disclosures[key] {
            // Whoever takes an item off the web in the catalogue must not be held up: it may be there by mistake.
            guard obligations[item]?.isOnWeb == true else {
                return .withdrawn(.byItself("公开目录不再把这一事项放在网站上。"), disclosure.location)
            }
            let isPermanent = obligations[item]?.isPermanent ?? false
            // What is only a draft again has no reason for that, whatever was said of its last change.
            let account = PublishedState.Account(disclosure, isPermanent: isPermanent)
            return .withdrawn(disclosure.withdrawal.isEmpty ? account.withoutReason : account, disclosure.location)
        }
        return moved(from: key.region)
            ?? .withdrawn(.none, SourceLocation("disclosure/\(key.region)/\(period)"))
    }

    private func end(ofNotice code: String, in region: RegionCode) -> End? {
        guard let notice = notices[code] else {
            return moved(from: region) ?? .withdrawn(.none, SourceLocation("notices"))
        }
        guard notice.region == region else {
            let reason = "公示范围改为\(regions[notice.region]?.name ?? notice.region.description)。"
            return .withdrawn(.byItself(reason), notice.location)
        }
        if overNotices.contains(code) { return .expired }
        let account = PublishedState.Account(notice)
        return .withdrawn(notice.exception == .withdrawn ? account : account.withoutReason, notice.location)
    }

    /// A place that was merged or renamed has its contents in another's folder.
    private func moved(from region: RegionCode) -> End? {
        guard regions[region] == nil,
            let heir = regions.regions.first(where: { $0.formerCodes.contains(region) })
        else { return nil }
        return .withdrawn(.byItself("区划调整，改由\(heir.name)公开。"), heir.location)
    }
}

extension PublishedState.Account {
    static let none = Self(reason: "", handler: "", signer: "", isPermanent: false)

    /// What follows from another change, for which nobody has to give a reason.
    fileprivate static func byItself(_ reason: String) -> Self {
        Self(reason: reason, handler: "", signer: "本系统", isPermanent: true)
    }

    fileprivate var withoutReason: Self {
        Self(reason: "", handler: handler, signer: signer, isPermanent: isPermanent)
    }
}

extension Notice {
    /// What may be said of it for good: its title can name people.
    var kindName: String { category.isEmpty ? "公示公告" : category }
}
