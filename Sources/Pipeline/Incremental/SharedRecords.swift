import Model

/// Records that many pages show, each written down once a build and told by its fingerprint from then on: a board shows dozens of
/// entries of the catalogue, and there are as many boards as places.
///
/// What is not known here is written down where it is met, with the same outcome.
struct SharedRecords: Sendable {
    private let obligations: Known<Obligation>
    private let regions: Known<Region>

    static let none = SharedRecords([], [])

    init(_ obligations: [Obligation], _ regions: [Region]) {
        self.obligations = Known(obligations)
        self.regions = Known(regions)
    }

    /// Nil for a value that is no such record.
    func fingerprint<T>(of value: T) -> Fingerprint? {
        if T.self == Obligation.self, let record = value as? Obligation { return obligations.fingerprint(of: record) }
        if T.self == Region.self, let record = value as? Region { return regions.fingerprint(of: record) }
        return nil
    }

    private struct Known<Record: Equatable & Encodable & Identifiable & Sendable>: Sendable where Record.ID: Sendable {
        private let entries: [Record.ID: (record: Record, fingerprint: Fingerprint)]

        init(_ records: [Record]) {
            entries = Dictionary(
                records.map { ($0.id, ($0, FingerprintEncoder.fingerprint(ofRecord: $0))) },
                uniquingKeysWith: { first, _ in first })
        }

        /// Its key finds a record, and only where it is the same in every property is it the one.
        func fingerprint(of record: Record) -> Fingerprint {
            if let known = entries[record.id], known.record == record { return known.fingerprint }
            return FingerprintEncoder.fingerprint(ofRecord: record)
        }
    }
}
