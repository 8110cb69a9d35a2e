import Diagnostics
import Model

extension HeldBack {
    /// What a copy does not show as it is, by file and reason: of disclosures those of its places, and all records.
    static func inCopy(
        withheld: [WithheldRecord], maskedRows: [SourceLocation], tables: [TableTally], of scope: CopyScope
    ) -> [HeldBack] {
        var counts: [String: [LedgerAccount.Cause: Int]] = [:]
        func add(_ file: String, _ cause: LedgerAccount.Cause, rows: Int = 1) {
            guard rows > 0, belongs(file, to: scope) else { return }
            counts[file, default: [:]][cause, default: 0] += rows
        }
        for record in withheld { add(record.location.file, .init(record.reason)) }
        for place in maskedRows { add(place.file, .masked) }
        for table in tables { add(table.read.path, .masked, rows: table.masked) }
        return counts.sorted { $0.key < $1.key }.flatMap { file, causes in
            causes.sorted { ($0.key.outcome.rawValue, $0.key.reason) < ($1.key.outcome.rawValue, $1.key.reason) }
                .map { cause, rows in
                    HeldBack(
                        file: file, outcome: cause.outcome, reason: cause.reason, label: cause.label, rows: rows)
                }
        }
    }

    private static func belongs(_ file: String, to scope: CopyScope) -> Bool {
        let parts = file.split(separator: "/")
        guard parts.first == "disclosure", parts.count > 1, let region = RegionCode(parts[1]) else { return true }
        return scope.within.contains(region)
    }
}
