import Model

/// What a bundle says of itself, in its `bag-info.txt`.
public struct BundleDescription: Hashable, Sendable {
    /// The office that answers for it.
    public let organization: String
    /// The places whose pages it holds, each with all below it.
    public let regions: [RegionCode]
    /// The day whose state it shows.
    public let asOf: Day
    /// The last day on which it should be handed on; nil where the office sets none.
    public let validUntil: Day?
    /// From 1, one more with every issue for the same places: what comes with a lower one is an older issue.
    public let sequence: Int
    /// The SHA-256 of the manifest of the issue before, as 64 hexadecimal digits in lower case; nil for the first.
    public let previousManifest: String?
    /// Where the same pages are online.
    public let onlineOriginal: String?
    /// Who said that it may go out; nil where nobody's word was given.
    public let approval: ReviewApproval?
    /// The year of which it is an archive, which is not for publication; nil for a copy.
    public let archiveYear: Int?

    public init(
        organization: String, regions: [RegionCode], asOf: Day, validUntil: Day? = nil, sequence: Int,
        previousManifest: String? = nil, onlineOriginal: String? = nil, approval: ReviewApproval? = nil,
        archiveYear: Int? = nil
    ) {
        self.organization = organization
        self.regions = regions
        self.asOf = asOf
        self.validUntil = validUntil
        self.sequence = sequence
        self.previousManifest = previousManifest
        self.onlineOriginal = onlineOriginal
        self.approval = approval
        self.archiveYear = archiveYear
    }

    /// The places and the day in one line: `990101101 990101102 2026-11-23`.
    var identifier: String { (regions.map(\.description) + [asOf.description]).joined(separator: " ") }
}

extension BundleDescription {
    /// Nil where something is missing or is not what it should be.
    init?(_ info: BagInfo) {
        guard let organization = info[.sourceOrganization], !organization.isEmpty,
            let identifier = info[.externalIdentifier]?.split(separator: " "), identifier.count >= 2,
            let asOf = identifier.last.flatMap({ Day($0) }),
            let sequence = info[.sequenceNumber].flatMap(Self.sequence)
        else { return nil }
        let regions = identifier.dropLast().compactMap { RegionCode($0) }
        let validUntil = info[.validUntil].map { Day($0) }
        let previous = info[.previousManifest]
        let difference = info[.approvedDifference].map { DigitCode($0) }
        // A difference that nobody has approved says nothing.
        let archiveYear = info[.archiveYear].map { Self.sequence($0) }
        guard archiveYear != .some(nil) else { return nil }
        guard difference != .some(nil), difference == nil || info[.approvedBy] != nil else { return nil }
        guard regions.count == identifier.count - 1, validUntil != .some(nil), previous.map(Self.isDigest) ?? true
        else { return nil }
        self.init(
            organization: organization, regions: regions, asOf: asOf, validUntil: validUntil ?? nil, sequence: sequence,
            previousManifest: previous, onlineOriginal: info[.onlineOriginal],
            approval: info[.approvedBy].map { ReviewApproval(approver: $0, difference: difference ?? nil) },
            archiveYear: archiveYear ?? nil)
    }

    private static func sequence(_ text: String) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number > 0 else {
            return nil
        }
        return number
    }

    private static func isDigest(_ text: String) -> Bool { BagManifest.isDigest(Array(text.utf8)) }

    /// Whether `bag-info.txt` would give back just this.
    var isWritable: Bool {
        BagInfo(BagInfo(describing: self, payload: (0, 0)).bytes).flatMap { BundleDescription($0) } == self
    }
}
