/// `bag-info.txt` (RFC 8493, 2.2.2): labels with values, a line each.
struct BagInfo: Hashable, Sendable {
    enum Label: String {
        case sourceOrganization = "Source-Organization"
        case externalIdentifier = "External-Identifier"
        case baggingDate = "Bagging-Date"
        case payloadOxum = "Payload-Oxum"
        case softwareAgent = "Bag-Software-Agent"
        case externalDescription = "External-Description"
        // Ours; the standard leaves labels open.
        case sequenceNumber = "Sequence-Number"
        case previousManifest = "Previous-Manifest-SHA256"
        case validUntil = "Valid-Until"
        case onlineOriginal = "Online-Original"
        case approvedBy = "Approved-By"
        case approvedDifference = "Approved-Difference"
        case archiveYear = "Archive-Year"
    }

    private var values: [(label: String, value: String)] = []

    subscript(label: Label) -> String? { values.first { $0.label == label.rawValue }?.value }

    /// How many bytes in how many files, as Payload-Oxum has it.
    typealias Payload = (bytes: Int, files: Int)

    init(describing description: BundleDescription, payload: Payload) {
        add(.sourceOrganization, description.organization)
        add(.externalIdentifier, description.identifier)
        // The day that the bundle shows and not the clock's, so that the same content gives the same bytes.
        add(.baggingDate, description.asOf.description)
        add(.payloadOxum, "\(payload.bytes).\(payload.files)")
        add(.softwareAgent, "noticeboard")
        add(.sequenceNumber, String(description.sequence))
        add(.previousManifest, description.previousManifest)
        add(.validUntil, description.validUntil?.description)
        add(.onlineOriginal, description.onlineOriginal)
        add(.approvedBy, description.approval?.approver)
        add(.approvedDifference, description.approval?.difference?.description)
        if let year = description.archiveYear {
            add(.archiveYear, String(year))
            add(.externalDescription, "村级公开档案，供归档和移交，不供公开 (not for publication)")
        }
    }

    private mutating func add(_ label: Label, _ value: String?) {
        guard let value else { return }
        values.append((label.rawValue, value))
    }

    var bytes: [UInt8] { Array(values.map { "\($0.label): \($0.value)\n" }.joined().utf8) }

    /// Nil where it is not UTF-8, a line has no label, or a label comes twice: then nobody knows which value counts.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == 0x0A else { return nil }
        for line in text.unicodeScalars.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let label = parts.first, !label.isEmpty, let value = parts.last,
                value.first == " ", !line.contains(where: ShownText.isHidden)
            else { return nil }
            let name = String(label)
            guard !values.contains(where: { $0.label == name }) else { return nil }
            values.append((name, String(value.dropFirst())))
        }
    }

    static func == (a: BagInfo, b: BagInfo) -> Bool { a.bytes == b.bytes }
    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension BagInfo {
    /// What Payload-Oxum says, where it says it.
    var payload: Payload? {
        guard let parts = self[.payloadOxum]?.split(separator: "."), parts.count == 2, let bytes = Int(parts[0]),
            let files = Int(parts[1])
        else { return nil }
        return (bytes, files)
    }
}
