import Model

/// Where the time of a build went, and what memory it took.
public struct BuildProfile: Sendable {
    /// A stage of the build, timed over all threads.
    public struct Stage: Sendable {
        public let stage: BuildStage
        /// In the stage's unit.
        public let count: Int
        public let time: WorkTime
        /// What the stage has in the portal, with what was published already; nil for one that makes no files.
        public internal(set) var output: FileTotals?
    }

    public struct FileTotals: Hashable, Sendable {
        public internal(set) var files = 0
        public internal(set) var bytes = 0
    }

    public struct Kind: Sendable {
        public let kind: SubjectKind
        public let costs: PageCosts
    }

    public struct Template: Sendable {
        /// The name of what it shows (`PageContent`).
        public let name: String
        public let pages: Int
        /// Of HTML.
        public let bytes: Int
        public let time: WorkTime
        /// The kinds of pages it was used for, in the order of `SubjectKind`.
        public let kinds: [SubjectKind]
    }

    public private(set) var stages: [Stage]
    /// Those that have pages, the dearest first.
    public let kinds: [Kind]
    /// Those that were used, the dearest first.
    public let templates: [Template]
    public let total: WorkTime
    /// Of all that the portal has: pages, downloads, index, feeds, record, style; nil where nothing was published.
    public let output: FileTotals?
    /// Since the process began, by itself and by the system for it.
    public let user: Duration
    public let system: Duration
    /// The most resident memory at once since the process began, in bytes.
    public let peakMemory: Int

    init(_ clock: StageClock, _ produced: PageProduction.Outcome, in folder: OutputFolder?) {
        let readings = clock.readings
        (user, system, peakMemory) = SystemClock.usage
        stages = readings.stages
        total = readings.total
        let pages = produced.timings ?? PageTimings()
        kinds = pages.kinds.map { Kind(kind: $0, costs: $1) }.sorted {
            ($0.costs.time.cpu, $1.kind.rawValue) > ($1.costs.time.cpu, $0.kind.rawValue)
        }
        templates = pages.templates.map { name, costs in
            Template(
                name: name, pages: costs.pages, bytes: costs.bytes, time: costs.time,
                kinds: SubjectKind.allCases.filter(costs.kinds.contains))
        }.sorted { ($0.time.cpu, $1.name) > ($1.time.cpu, $0.name) }
        output = folder.map { Self.totals(of: produced.files, in: $0) }
        tellOutput(produced, in: folder)
    }

    /// Looks at what was made only here, after the clock has been stopped.
    private mutating func tellOutput(_ produced: PageProduction.Outcome, in folder: OutputFolder?) {
        for index in stages.indices {
            switch stages[index].stage {
            case .render:
                stages[index].output = kinds.reduce(into: FileTotals()) { totals, kind in
                    totals.files += kind.costs.files
                    totals.bytes += kind.costs.bytes
                }
            case .index:
                stages[index].output = folder.map {
                    Self.totals(of: produced.files.filter { $0.description.hasPrefix("search/") }, in: $0)
                }
            case .write: stages[index].output = output
            case .load, .check, .protect, .assemble: break
            }
        }
    }

    private static func totals(of files: [PagePath], in folder: OutputFolder) -> FileTotals {
        files.reduce(into: FileTotals()) { totals, file in
            totals.files += 1
            totals.bytes += FileSystem.stamp(of: folder.path(of: file))?.size ?? 0
        }
    }

    /// What was done between the stages: attachments, data sets, the record, feeds.
    public var between: WorkTime { stages.reduce(total) { $0 - $1.time } }

    /// All pages together.
    public var pages: PageCosts { kinds.reduce(into: PageCosts()) { $0.add($1.costs) } }
}
