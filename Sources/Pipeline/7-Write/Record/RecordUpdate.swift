import Diagnostics
import Formats
import Model

/// What a build adds to the record: a line for each disclosure and notice that is public for the first time or again, has changed,
/// or is public no more.
struct RecordUpdate {
    /// The record with these lines.
    private(set) var record: PublicationRecord
    /// The lines as they are added to each place's file.
    private(set) var additions: [RegionCode: [UInt8]] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    // Of the place whose turn it is: of all places at once they are large.
    private var states: [LogSubject: PublishedState] = [:]
    private var entries: [LogEntry] = []
    private let day: Day
    /// What a build over a memory of builds without a record finds is nobody's omission.
    private let isFirst: Bool

    /// `shown` are the records as the gate let them out, `read` all that were read.
    init(
        after record: PublicationRecord, showing states: [PublishedState], of shown: Site, read: Site, on day: Day
    ) {
        self.record = record
        isFirst = !record.takenOver.isEmpty
        self.day = day
        guard !record.isLookBack(on: day) else { return }
        self.record.lastBuild = day
        self.record.takenOver = [:]
        let positions = Dictionary(grouping: states.indices) { states[$0].region }
        let stubs = Dictionary(grouping: shown.disclosures.lazy.filter { $0.publicUntil != nil }, by: \.region)
        let titles = Dictionary(
            shown.obligations.map { ($0.item.lowercased(), $0.title) }, uniquingKeysWith: { first, _ in first })
        var reading: WithdrawalReading?
        let places = Set(positions.keys).union(stubs.keys).union(record.places.keys).union(record.takenOver.keys)
        for region in places.sorted() {
            self.states = Dictionary(
                (positions[region] ?? []).map { (states[$0].subject, states[$0]) },
                uniquingKeysWith: { first, _ in first })
            if let earlier = record.takenOver[region] { takeOver(earlier, in: region) }
            for state in self.states.values.sorted(by: { $0.subject < $1.subject }) { note(state, in: region) }
            noteStubs(stubs[region] ?? [], titles, in: region)
            noteGone(from: region) {
                // All records are looked up, for which there is seldom a need.
                let known = reading ?? WithdrawalReading(shown: shown, read: read)
                reading = known
                return known
            }
            write(region)
        }
        self.states = [:]
    }

    /// Lines that were made of an older memory, completed by what is known now.
    private mutating func takeOver(_ earlier: [LogEntry], in region: RegionCode) {
        entries = earlier.map { entry in
            var entry = entry
            entry.takenOver = day
            guard let state = states[entry.subject], entry.event.leavesPublic else { return entry }
            entry = LogEntry(entry, title: state.title)
            // Of what was public before versions were kept nothing else is known than what is public now.
            if entry.content == nil || entry.content == state.content {
                (entry.content, entry.table) = (state.content, state.table)
            }
            return entry
        }
        record.places[region] = PlaceRecord(of: region)
        for entry in entries { record.places[region]?.follow(entry) }
    }

    private mutating func note(_ state: PublishedState, in region: RegionCode) {
        guard let item = record.places[region]?.items[state.subject] else {
            return add(entry(.published, state), in: region)
        }
        let isSame =
            (item.content == nil || item.content == state.content)
            && (state.days == nil || (item.start, item.days) == (state.stated, state.days))
        guard !isSame || !item.isPublic else { return }
        // What is mended on the day itself was hardly seen, and what comes back as it was needs no reason.
        let needsReason = !isSame && item.day != day && !isFirst
        let reason = state.account.reason
        let isRepeated =
            !reason.isEmpty && (reason == item.reason || (item.reasonMark == Self.mark(of: reason)))
        if needsReason, reason.isEmpty || isRepeated || !state.account.isSigned {
            diagnostics.append(.changeWithoutReason(state, isRepeated: isRepeated))
        }
        var entry = entry(item.isPublic ? .changed : .restored, state)
        if !isRepeated, !isSame { account(for: &entry, state.account) }
        if !isSame { (entry.change, entry.isTextChanged) = (state.change, state.isTextChanged) }
        add(entry, in: region)
    }

    private func entry(_ event: LogEntry.Event, _ state: PublishedState) -> LogEntry {
        var entry = LogEntry(day: day, event: event, subject: state.subject, title: state.title)
        (entry.stated, entry.days) = (state.stated, state.days)
        (entry.content, entry.table) = (state.content, state.table)
        entry.handler = state.account.keptHandler
        return entry
    }

    /// A reason can name people, as the text can that it speaks of; where that will have to go it is not written down.
    private func account(for entry: inout LogEntry, _ account: PublishedState.Account) {
        entry.handler = account.keptHandler
        guard !account.reason.isEmpty else { return }
        if account.isPermanent {
            entry.reason = account.reason
        } else {
            entry.reasonMark = Self.mark(of: account.reason)
        }
    }

    /// Sixteen bits tell two reasons apart and confirm nobody's guess.
    private static func mark(of reason: String) -> String { String(SHA256.hex(Array(reason.utf8)).prefix(4)) }

    /// What had its time before the record began: its date is kept, so that it cannot be moved either.
    private mutating func noteStubs(_ stubs: [Disclosure], _ titles: [String: String], in region: RegionCode) {
        for stub in stubs where record.places[region]?.items[stub.subject] == nil {
            var entry = LogEntry(day: day, event: .expired, subject: stub.subject, title: titles[stub.item] ?? "")
            entry.stated = stub.published
            add(entry, in: region)
        }
    }

    /// What was public and is not any more.
    private mutating func noteGone(from region: RegionCode, _ look: () -> WithdrawalReading) {
        let items = record.places[region]?.items ?? [:]
        for subject in items.filter({ $0.value.isPublic && states[$0.key] == nil }).keys.sorted() {
            let reading = look()
            let title = reading.title(of: subject)
            switch reading.end(of: subject, in: region) {
            case .none: continue
            case .expired?: add(LogEntry(day: day, event: .expired, subject: subject, title: title), in: region)
            case .withdrawn(let account, let location)?:
                if account.reason.isEmpty || !account.isSigned, !isFirst {
                    diagnostics.append(.vanished(subject, at: location, isStated: !account.reason.isEmpty))
                }
                var entry = LogEntry(day: day, event: .withdrawn, subject: subject, title: title)
                self.account(for: &entry, account)
                add(entry, in: region)
            }
        }
    }

    private mutating func add(_ entry: LogEntry, in region: RegionCode) {
        entries.append(entry)
        record.places[region, default: PlaceRecord(of: region)].follow(entry)
    }

    private mutating func write(_ region: RegionCode) {
        guard !entries.isEmpty, let head = record.places[region]?.head else { return }
        let (bytes, end) = LogChain.appending(entries, to: [], ending: head)
        // Without the room that appending has left: it stays until all pages are made.
        additions[region] = bytes.withUnsafeBytes { Array($0) }
        record.places[region]?.head = end
        entries = []
    }
}

extension LogEntry {
    /// The same under another title.
    fileprivate init(_ other: LogEntry, title: String) {
        self.init(day: other.day, event: other.event, subject: other.subject, title: title)
        (stated, content, table, takenOver) = (other.stated, other.content, other.table, other.takenOver)
    }
}
