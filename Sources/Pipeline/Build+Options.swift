import Diagnostics
import Model
import Obligations

extension Build {
    public struct Options: Sendable {
        public var content: String
        /// Nil to check without writing.
        public var output: String?
        /// Where only to check or to try: the folder that was published before, whose record tells when each item was first made
        /// public.
        public var published: String?
        /// The day the portal shows; nothing reads the clock.
        public var asOf: Day
        public var jobs: Int
        /// Overrides what `site.yaml` says of where the portal is found online.
        public var baseURL: String?
        /// How many days ahead deadlines of periods that have not begun are looked for, for reminders.
        public var horizon = 0
        /// What a check goes through besides, as an inspecting office would; a build that writes does not.
        public var profile: InspectionProfile?
        /// Makes every page, whatever the last build has left.
        public var isFresh = false
        /// Folders with parts of the portal that `PartBuild` has made: pages that are there as they are to be are taken from them.
        public var parts: [String] = []
        /// Whether the result tells where the time went.
        public var isTimed = false
        /// The page of which is to be told what it is made of, instead of building: without an output.
        public var explained: PagePath?
        /// The code of the difference that was approved: nothing else is published.
        public var approval: DigitCode?

        public init(
            content: String, output: String?, published: String? = nil, asOf: Day, jobs: Int, baseURL: String? = nil
        ) {
            self.content = content
            self.output = output
            self.published = published
            self.asOf = asOf
            self.jobs = jobs
            self.baseURL = baseURL
        }
    }

    public struct Result: Sendable {
        public let report: DiagnosticReport
        public let ledger: Ledger
        public let siteName: String
        public let pageCount: Int
        /// How many of them were as the last build had left them, and not made again.
        public internal(set) var recalledCount = 0
        /// What was taken from each of the parts that were to be joined.
        public internal(set) var parts: [JoinedPart] = []
        /// How the published files changed; nil where nothing was written.
        public let changes: PublishedChanges?
        /// How what was to be made public stands; nil where the content could not be read.
        public internal(set) var schedule: DisclosureSchedule?
        /// Where the time went; nil where it was not asked for, or the content could not be read.
        public internal(set) var profile: BuildProfile?
        /// What was asked of one page; nil where the portal has none at the address.
        public internal(set) var explanation: PageExplanation?
        /// The self-check table, where an inspection was asked for.
        public internal(set) var inspection: InspectionTable?
    }
}
