import Model

/// Records that many pages show, each written down once a build and told by its fingerprint from then on: a board shows dozens of
/// entries of the catalogue, and there are as many boards as places.
///
/// What is not known here is written down where it is met, with the same outcome.
struct SharedRecords: Sendable {
    private let obligations: [String: (record: Obligation, fingerprint: Fingerprint)]
    private let regions: [RegionCode: (record: Region, fingerprint: Fingerprint)]

    static let none = SharedRecords([], [])

    init(_ obligations: [Obligation], _ regions: [Region]) {
        self.obligations = Dictionary(
            obligations.map { ($0.item, ($0, FingerprintEncoder.fingerprint(ofRecord: $0))) },
            uniquingKeysWith: { first, _ in first })
        self.regions = Dictionary(
            regions.map { ($0.code, ($0, FingerprintEncoder.fingerprint(ofRecord: $0))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Nil for a value that is no such record.
    func fingerprint<T>(of value: T) -> Fingerprint? {
        if T.self == Obligation.self, let record = value as? Obligation {
            // The key finds it, and only if it is the same in every property is it the one.
            if let known = obligations[record.item], known.record == record { return known.fingerprint }
            return FingerprintEncoder.fingerprint(ofRecord: record)
        }
        if T.self == Region.self, let record = value as? Region {
            if let known = regions[record.code], known.record == record { return known.fingerprint }
            return FingerprintEncoder.fingerprint(ofRecord: record)
        }
        return nil
    }
}
