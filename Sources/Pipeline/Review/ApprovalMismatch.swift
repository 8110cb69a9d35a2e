import Model

/// What would be published is not what was approved.
struct ApprovalMismatch: Error {
    let approved: DigitCode
    /// That of what would change now.
    let found: DigitCode
}
