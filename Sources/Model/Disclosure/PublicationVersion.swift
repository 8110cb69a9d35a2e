/// A state in which a disclosure has been public: since when, and by what its table and text are known again.
///
/// Of the builds of one day the last counts. Nothing of the content itself is kept.
public struct PublicationVersion: Hashable, Encodable, Sendable {
    /// The day of the build that first showed it.
    public let day: Day
    /// SHA-256 of the published table (as the CSV download has it) and text.
    public let digest: String

    public init(day: Day, digest: String) {
        self.day = day
        self.digest = digest
    }
}
