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

    // Emptied once the lines are written: of a city they are large.
    private var states: [RegionCode: [LogSubject: PublishedState]]
    private var entries: [RegionCode: [LogEntry]] = [:]
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
        self.states = Dictionary(grouping: states, by: \.region).mapValues { states in
            Dictionary(states.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
        }
        guard !record.isLookBack(on: day) else { return }
        self.record.lastBuild = day
        self.record.takenOver = [:]
        for (region, entries) in record.takenOver { takeOver(entries, in: region) }
        notePublished()
        noteStubs(of: shown)
        noteGone { WithdrawalReading(shown: shown, read: read) }
        write()
    }

    /// Lines that were made of an older memory, completed by what is known now.
    private mutating func takeOver(_ earlier: [LogEntry], in region: RegionCode) {
        entries[region] = earlier.map { entry in
            var entry = entry
            entry.takenOver = day
            guard let state = states[region]?[entry.subject], entry.event.leavesPublic else { return entry }
            entry = LogEntry(entry, title: state.title)
            // Of what was public before versions were kept nothing else is known than what is public now.
            if entry.content == nil || entry.content == state.content {
                (entry.content, entry.table) = (state.content, state.table)
            }
            return entry
        }
        record.places[region] = PlaceRecord(of: region)
        for entry in entries[region] ?? [] { record.places[region]?.follow(entry) }
    }

    private mutating func notePublished() {
        for (region, states) in states.sorted(by: { $0.key < $1.key }) {
            for state in states.values.sorted(by: { $0.subject < $1.subject }) { note(state, in: region) }
        }
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
    private mutating func noteStubs(of shown: Site) {
        let titles = Dictionary(
            shown.obligations.map { ($0.item.lowercased(), $0.title) }, uniquingKeysWith: { first, _ in first })
        for stub in shown.disclosures
        where stub.publicUntil != nil && record.places[stub.region]?.items[stub.subject] == nil {
            var entry = LogEntry(day: day, event: .expired, subject: stub.subject, title: titles[stub.item] ?? "")
            entry.stated = stub.published
            add(entry, in: stub.region)
        }
    }

    /// What was public and is not any more; `look` looks all records up, for which there is seldom a need.
    private mutating func noteGone(_ look: () -> WithdrawalReading) {
        var known: WithdrawalReading?
        for (region, place) in record.places.sorted(by: { $0.key < $1.key }) {
            let gone = place.items.filter { $0.value.isPublic && states[region]?[$0.key] == nil }.keys
            for subject in gone.sorted() {
                let reading = known ?? look()
                known = reading
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
    }

    private mutating func add(_ entry: LogEntry, in region: RegionCode) {
        entries[region, default: []].append(entry)
        record.places[region, default: PlaceRecord(of: region)].follow(entry)
    }

    private mutating func write() {
        for (region, entries) in entries {
            guard let head = record.places[region]?.head else { continue }
            let (bytes, end) = LogChain.appending(entries, to: [], ending: head)
            // Without the room that appending has left: it stays until all pages are made.
            additions[region] = bytes.withUnsafeBytes { Array($0) }
            record.places[region]?.head = end
        }
        (states, entries) = ([:], [:])
    }
}

extension LogEntry {
    /// The same under another title.
    fileprivate init(_ other: LogEntry, title: String) {
        self.init(day: other.day, event: other.event, subject: other.subject, title: title)
        (stated, content, table, takenOver) = (other.stated, other.content, other.table, other.takenOver)
    }
}
