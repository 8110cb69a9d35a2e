import Model
import Obligations

/// Lets through only what may be shown on one channel on the day of the build; no later stage sees anything else.
///
/// What has had its time comes out without its text and names, so that lists, pages, search and feeds can't show them.
struct PublicationGate {
    struct Outcome: Sendable {
        let site: Site
        /// What was kept back and why, in the order of the records.
        let withheld: [WithheldRecord]
        /// Disclosures that go out on a later day or another channel: they are to be sound today.
        let held: [Disclosure]
        /// Notices whose first day is still to come, likewise.
        let heldNotices: [Notice]
    }

    static func open(_ site: Site, on day: Day, to outlet: Outlet = .web) -> Outcome {
        var gate = PublicationGate(site: site, day: day, outlet: outlet)
        gate.passDisclosures()
        gate.passNotices()
        gate.passDecisions()
        gate.passServices()
        gate.passDocuments()
        gate.passReports()
        gate.passPages()
        gate.passCounts()
        gate.passCopies()
        return Outcome(
            site: Site(settings: site.settings, regions: site.regions, records: gate.records),
            withheld: gate.withheld, held: gate.held, heldNotices: gate.heldNotices)
    }

    private let day: Day
    /// The last day on which the outlet shows what it gets.
    private let lastDay: Day
    private let outlet: Outlet
    private let regions: RegionTree
    private let smallCellLimit: Int
    private let calendar: WorkCalendar
    private let obligations: [String: Obligation]
    private var records: Site.Records
    private var withheld: [WithheldRecord] = []
    private var held: [Disclosure] = []
    private var heldNotices: [Notice] = []

    private init(site: Site, day: Day, outlet: Outlet) {
        self.day = day
        self.outlet = outlet
        lastDay = outlet.lastDay(from: day)
        regions = site.regions
        smallCellLimit = site.settings.smallCellLimit
        calendar = WorkCalendar(site.calendar)
        records = site.records
        obligations = Dictionary(
            site.obligations.map { ($0.item.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is of a later day was not handed out yet.
    private mutating func passCopies() {
        withheld += records.copies.filter { day < $0.day }.map {
            WithheldRecord(location: $0.location, reason: .waiting)
        }
        records.copies.removeAll { day < $0.day }
    }

    private mutating func passDisclosures() {
        var postings: Set<BoardPosting> = []
        // Made only once something is held back: the list that was read is large.
        var passed: [Disclosure]?
        for (index, disclosure) in records.disclosures.enumerated() {
            let reason = reason(for: disclosure)
            if let posting = posting(of: disclosure, kept: reason) { postings.insert(posting) }
            guard let reason else {
                passed?.append(disclosure)
                continue
            }
            if passed == nil {
                passed = []
                passed?.reserveCapacity(records.disclosures.count)
                passed?.append(contentsOf: records.disclosures[..<index])
            }
            withheld.append(WithheldRecord(location: disclosure.location, reason: reason))
            switch reason {
            case .expired where !outlet.isBoard:
                // What is public today and not until the last day of a copy leaves no trace in it: its time is not over.
                guard let last = lastDay(of: disclosure), last < day else { continue }
                passed?.append(disclosure.stub(publicUntil: last))
            case .waiting, .boardOnly, .stickOnly: held.append(disclosure)
            default: break
            }
        }
        if let passed { records.disclosures = passed }
        records.postings = postings.sorted { a, b in
            (a.item, b.from, b.until ?? b.from) < (b.item, a.from, a.until ?? a.from)
        }
    }

    /// Why a disclosure does not go out as it is; nil where it does.
    private func reason(for disclosure: Disclosure) -> WithheldRecord.Reason? {
        guard disclosure.withdrawal.isEmpty else { return .withdrawn }
        guard !disclosure.isDraft, let published = disclosure.published else { return .draft }
        guard disclosure.signOff.verdict != .returned else { return .returned }
        guard let obligation = obligations[disclosure.item] else { return .channel }
        guard outlet.allows(obligation.channels) else { return reason(against: obligation.channels) }
        guard published <= day else { return .waiting }
        if let last = lastDay(of: disclosure), last < lastDay { return .expired }
        return nil
    }

    /// Why what the catalogue allows elsewhere is kept out of an outlet.
    private func reason(against channels: Channels) -> WithheldRecord.Reason {
        if outlet.isBoard, channels.allowContent { return .notForBoard }
        if outlet != .web, channels.allow(.web) { return .webOnly }
        if channels.allow(.board) { return .boardOnly }
        if channels.allow(.stick) { return .stickOnly }
        return channels.allow(.onRequest) ? .onRequest : .channel
    }

    /// The last day on which a disclosure is shown: what hangs on the board comes down on the day that was recorded.
    private func lastDay(of disclosure: Disclosure) -> Day? {
        let retained = disclosure.published.flatMap { published in
            obligations[disclosure.item]?.retention.lastDay(from: published) {
                calendar.day($0, workingDaysAfter: $1)
            }
        }
        guard outlet.isBoard, let until = disclosure.postedUntil else { return retained }
        return min(until, retained ?? until)
    }

    /// What may be said elsewhere of a sheet on the board.
    private func posting(of disclosure: Disclosure, kept reason: WithheldRecord.Reason?) -> BoardPosting? {
        guard reason == .boardOnly, let from = disclosure.postedFrom, from <= day else { return nil }
        return BoardPosting(item: disclosure.item, from: from, until: disclosure.postedUntil)
    }

    private mutating func passNotices() {
        records.notices = records.notices.compactMap { notice in
            let notice = notice.counted(by: calendar)
            let shown = notice.shown(on: lastDay)
            guard let reason = reason(for: notice, shown: shown) else { return shown }
            withheld.append(WithheldRecord(location: notice.location, reason: reason))
            switch reason {
            case .expired, .withdrawn: return outlet.isBoard ? nil : shown
            case .waiting:
                heldNotices.append(notice)
                return nil
            default: return nil
            }
        }
    }

    private func reason(for notice: Notice, shown: Notice) -> WithheldRecord.Reason? {
        guard !notice.isDraft else { return .draft }
        guard outlet.allows(notice) else {
            if outlet.isBoard, notice.isForWeb { return .notForBoard }
            return notice.isForBoard ? .boardOnly : .channel
        }
        // Before its first day a notice is not published, whatever else is said of it.
        guard day >= notice.start else { return .waiting }
        guard notice.isOver(on: lastDay) else { return nil }
        // Where the text is kept all that can change is a title.
        let isWhole = notice.showsText(on: lastDay) || (shown.body == notice.body && shown.title == notice.title)
        return isWhole && !outlet.isBoard ? nil : notice.exception == .withdrawn ? .withdrawn : .expired
    }

    /// What is announced on a later day is not known before it; the portal has no sheet of decisions.
    private mutating func passDecisions() {
        records.decisions = records.decisions.filter { decision in
            let isWaiting = DecisionStage.allCases.contains { decision.start(of: $0).map { $0 > day } ?? false }
            guard isWaiting || outlet.isBoard else { return true }
            withheld.append(
                WithheldRecord(location: decision.location, reason: isWaiting ? .waiting : .notForBoard))
            return false
        }
    }

    /// Surveys, ratings and the hotline: counts of people, of which no sheet for the board is made.
    private mutating func passCounts() {
        withheld +=
            outlet.isBoard
            ? SmallCellGate.hold(&records)
            : SmallCellGate.protect(&records, regions: regions, limit: smallCellLimit, on: day)
    }

    private mutating func passServices() {
        records.services = records.services.filter { service in
            guard let reason = reason(for: service) else { return true }
            withheld.append(WithheldRecord(location: service.location, reason: reason))
            return false
        }
        let services = Set(records.services.map { $0.code.lowercased() })
        records.serviceMaterials = records.serviceMaterials.filter { material in
            guard !services.contains(material.service.lowercased()) else { return true }
            withheld.append(WithheldRecord(location: material.location, reason: .dependent))
            return false
        }
        passServiceEvents(joining: services)
        passServiceAdmissions()
    }

    /// What was decided may begin later; what is still to be decided is nobody's business yet.
    private mutating func passServiceAdmissions() {
        records.serviceAdmissions = records.serviceAdmissions.filter { admission in
            guard let decided = admission.decided, decided > day else { return true }
            withheld.append(WithheldRecord(location: admission.location, reason: .waiting))
            return false
        }
    }

    /// A life event stands as long as one of its services does; what it asks of the others is not shown.
    private mutating func passServiceEvents(joining services: Set<String>) {
        records.serviceEvents = records.serviceEvents.filter { event in
            let reason: WithheldRecord.Reason? =
                switch event.status {
                case .draft: .draft
                case .abolished: .abolished
                case .active, .suspended:
                    event.services.contains { services.contains($0.lowercased()) } ? nil : .dependent
                }
            guard let reason else { return true }
            withheld.append(WithheldRecord(location: event.location, reason: reason))
            return false
        }
    }

    private func reason(for service: Service) -> WithheldRecord.Reason? {
        if service.status == .draft { return .draft }
        if service.status == .abolished || service.effectiveTo.map({ $0 < day }) == true { return .abolished }
        return service.effectiveFrom.map { $0 > day } == true ? .notInForce : nil
    }

    private mutating func passReports() {
        records.reports = records.reports.filter { report in
            let isWaiting = report.published.map { $0 > day } ?? true
            guard report.isDraft || isWaiting else { return true }
            withheld.append(WithheldRecord(location: report.location, reason: report.isDraft ? .draft : .waiting))
            return false
        }
    }

    /// Repealed documents stay: they are records, and their page says that they are not in force.
    private mutating func passDocuments() {
        records.documents = records.documents.filter { document in
            let isWaiting = document.published.map { $0 > day } ?? false
            guard document.isDraft || document.isOnRequest || isWaiting else { return true }
            let reason: WithheldRecord.Reason =
                document.isDraft ? .draft : document.isOnRequest ? .onRequest : .waiting
            withheld.append(WithheldRecord(location: document.location, reason: reason))
            return false
        }
    }

    private mutating func passPages() {
        records.pages = records.pages.filter { page in
            guard page.isDraft else { return true }
            withheld.append(WithheldRecord(location: page.location, reason: .draft))
            return false
        }
    }
}
