import Diagnostics
import Model

/// Takes what a build adds to the record to the stage, as whole files: with the swap they change together with the pages.
struct RecordProduction {
    let published: OutputFolder?
    let update: RecordUpdate
    /// Whether the pages go where the record lies: what is only tried elsewhere gets a copy of it.
    let isInPlace: Bool

    /// Stages the files that grow, and keeps all others, those of places that are no more too. What the new lines hold that must
    /// not go out comes back.
    func stage(
        to produced: inout PageProduction.Outcome, with stager: Stager, checkedBy outputGuard: OutputGuard
    ) throws -> [Diagnostic] {
        var leaks: [Diagnostic] = []
        for region in Set(try published?.recordedRegions() ?? []).union(update.additions.keys).sorted() {
            let path = PagePath.record(of: region)
            let addition = update.additions[region] ?? []
            guard !addition.isEmpty || !isInPlace else {
                produced.add(path, isStaged: false)
                continue
            }
            leaks += outputGuard.findings(in: Self.told(addition), of: path, from: nil)
            let bytes = try published?.recordBytes(of: region) ?? []
            try produced.stage([(path, bytes + addition)], with: stager)
        }
        return leaks
    }

    /// New lines without their digests, in which any digits may follow each other.
    private static func told(_ lines: [UInt8]) -> [UInt8] {
        lines.split(separator: 0x0A).reduce(into: []) { told, line in
            guard var entry = LogEntry(line: line) else { preconditionFailure("a line that was just written") }
            (entry.content, entry.table, entry.reasonMark) = (nil, nil, nil)
            told += entry.line(number: 0, previous: "") + [0x0A]
        }
    }
}
