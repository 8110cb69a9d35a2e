import Diagnostics
import Privacy

/// A personal value that was found, as a fingerprint: where a waiver covers the finding, the last look at the finished
/// pages must know the value again without anybody having kept it.
struct FoundValue: Sendable {
    let finding: Diagnostic
    let fingerprint: Fingerprint

    /// What tells one number from others, however it is written: its digits and letters alone.
    struct Fingerprint: Hashable, Encodable, Sendable {
        private let hash: UInt64

        /// FNV-1a over digits and letters, full-width ones as ASCII.
        init(_ text: some Sequence<UInt8>) {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            var lead: (UInt8, UInt8) = (0, 0)
            for byte in text {
                // U+FF10–FF19 are EF BC 90–99.
                let isFullWidthDigit = lead == (0xEF, 0xBC) && (0x90...0x99).contains(byte)
                let folded = isFullWidthDigit ? byte - 0x60 : byte
                lead = (lead.1, byte)
                switch folded {
                case 0x30...0x39, 0x41...0x5A: hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
                case 0x61...0x7A: hash = (hash ^ UInt64(folded - 0x20)) &* 0x100_0000_01b3
                default: continue
                }
            }
            self.hash = hash
        }
    }

    /// One for each match in the cells at which findings stand; cells are asked for only where there are findings.
    static func all(
        of findings: [Diagnostic], in cells: some Sequence<(place: SourceLocation, text: String)>
    ) -> [FoundValue] {
        guard !findings.isEmpty else { return [] }
        let byPlace = Dictionary(grouping: findings, by: \.location)
        return cells.flatMap { cell -> [FoundValue] in
            guard let here = byPlace[cell.place] else { return [] }
            let bytes = Array(cell.text.utf8)
            let prints = PersonalDataScanner().matches(in: bytes).map { Fingerprint(bytes[$0.range]) }
            return here.flatMap { finding in prints.map { FoundValue(finding: finding, fingerprint: $0) } }
        }
    }
}
