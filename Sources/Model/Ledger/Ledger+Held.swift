extension Ledger {
    /// What is in the content and is not shown as it is; files that are no content are not among it.
    public var held: [HeldBack] {
        files.flatMap { file in
            file.reasons.filter { $0.reason != Self.workingFile && $0.rows > 0 }.map { reason in
                HeldBack(
                    file: file.path, outcome: reason.outcome, reason: reason.reason, label: reason.label,
                    rows: reason.rows)
            }
        }
    }

    /// The reason that waivers, notes and the like are given.
    public static let workingFile = "working-file"
}
