import Diagnostics
import Model

/// What came of looking into the records of a portal.
public struct RecordVerdict: Sendable {
    /// A place whose record was looked into.
    public struct Place: Sendable {
        public let region: RegionCode
        public let head: LogHead
        /// Up to which line what somebody kept is in it; nil where nothing was compared.
        public let agreesUpTo: Int?
    }

    public let places: [Place]
    public let report: DiagnosticReport

    public var lineCount: Int { places.reduce(0) { $0 + $1.head.count } }
    public var isSound: Bool { !report.hasErrors }
}
