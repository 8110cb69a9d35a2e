import Model

/// The ledger on disk: beside the published folder, never within it, and readable by its owner alone.
struct LedgerFiles {
    private let parts: [(path: String, bytes: [UInt8])]

    /// `report` is the ledger as a page for the office.
    init(_ ledger: Ledger, report: [UInt8], beside output: String) {
        let base = Self.base(of: output)
        parts = [(base + ".ledger.json", ledger.json), (base + ".ledger.html", report)]
    }

    /// `_site/` and `_site` have one ledger; `.` is called by its real name.
    private static func base(of output: String) -> String {
        let resolved = FileSystem.resolved(output)
        return resolved.hasSuffix("/") ? String(resolved.dropLast()) : resolved
    }

    /// Writes everything under other names, so that a full disk shows before the portal is touched.
    func stage() throws {
        for part in parts {
            try part.bytes.withUnsafeBytes { try FileSystem.write($0, to: part.path + ".new", isPrivate: true) }
        }
    }

    func commit() throws {
        for part in parts { try FileSystem.rename(part.path + ".new", to: part.path) }
    }
}
