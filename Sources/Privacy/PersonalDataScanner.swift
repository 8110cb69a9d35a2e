/// Finds personal data in text: UTF-8 prose, cells, file names, and the bytes of finished pages, scripts and tables.
///
/// It reads each byte once, passes quickly over those with which nothing can begin, and allocates nothing where it finds
/// nothing. Matches stand in their order and do not overlap.
public struct PersonalDataScanner: Sendable {
    /// Telephones of offices and duty desks that happen to be mobile numbers.
    public let officeNumbers: OfficeNumbers

    public init(officeNumbers: OfficeNumbers = OfficeNumbers()) { self.officeNumbers = officeNumbers }

    public func matches(in bytes: UnsafeBufferPointer<UInt8>) -> [PersonalDataMatch] {
        var matches: [PersonalDataMatch] = []
        withUnsafeTemporaryAllocation(of: DigitSequence.Unit.self, capacity: DigitSequence.capacity) { storage in
            scan(ScannedBytes(bytes: bytes), storage) { matches.append($0) }
        }
        return matches
    }

    public func matches(in bytes: [UInt8]) -> [PersonalDataMatch] {
        bytes.withUnsafeBufferPointer { matches(in: $0) }
    }

    public func matches(in text: some StringProtocol) -> [PersonalDataMatch] {
        if let found = text.utf8.withContiguousStorageIfAvailable({ matches(in: $0) }) { return found }
        return matches(in: Array(text.utf8))
    }

    private func scan(
        _ text: ScannedBytes, _ storage: UnsafeMutableBufferPointer<DigitSequence.Unit>,
        _ report: (PersonalDataMatch) -> Void
    ) {
        var position = TriggerSearch.next(in: text.bytes, from: 0)
        while position < text.count {
            position = TriggerSearch.next(
                in: text.bytes, from: pass(position, text, storage, report))
        }
    }

    /// Looks at one trigger and says where to go on.
    private func pass(
        _ position: Int, _ text: ScannedBytes, _ storage: UnsafeMutableBufferPointer<DigitSequence.Unit>,
        _ report: (PersonalDataMatch) -> Void
    ) -> Int {
        if text[position] == TriggerSearch.lastOfDwelling {
            guard let range = HomeAddress.range(behindDwelling: position, in: text) else { return position + 1 }
            report(PersonalDataMatch(kind: .homeAddress, range: range))
            return max(range.upperBound, position + 1)
        }
        guard DigitReader.digit(in: text, at: position) != nil else { return position + 1 }
        if let match = ShortFindings.find(at: position, in: text) {
            report(match)
            return max(match.range.upperBound, position + 1)
        }
        let digits = DigitSequence(in: text, from: position, storage: storage)
        if digits.count >= SequenceScan.fewest {
            SequenceScan(text: text, digits: digits).scan { finding in
                guard !isOffice(finding, digits) else { return }
                report(PersonalDataMatch(kind: finding.kind, range: finding.bytes))
            }
        }
        let end = digits.resumption(in: text)
        guard let address = HomeAddress.range(aroundDigitsEndingAt: end, in: text) else { return end }
        report(PersonalDataMatch(kind: .homeAddress, range: address))
        return max(address.upperBound, end)
    }

    private func isOffice(_ finding: SequenceScan.Finding, _ digits: DigitSequence) -> Bool {
        finding.kind == .mobileNumber && officeNumbers.contains(digits.number(finding.digits.suffix(11)))
    }
}
