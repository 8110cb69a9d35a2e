/// The plan's indicators with the latest figures.
public struct PlanPage: Encodable, Sendable {
    public struct Row: Encodable, Sendable {
        public let indicator: Indicator
        public let latest: IndicatorValue?
        /// Whether the latest value has come to the target; nil where either is not known.
        public let isMet: Bool?

        public init(indicator: Indicator, latest: IndicatorValue?, isMet: Bool? = nil) {
            self.isMet = isMet
            self.indicator = indicator
            self.latest = latest
        }
    }

    /// How many tasks stand at which progress.
    public struct ProgressCount: Encodable, Sendable {
        public let progress: PlanTask.Progress?
        public let count: Int

        public init(progress: PlanTask.Progress?, count: Int) {
            self.progress = progress
            self.count = count
        }
    }

    public let title: String
    public let summary: String
    public let rows: [Row]
    public let programmes: [ProgressCount]
    public let tasks: PageLink?
    /// The shares that have a target, drawn against it.
    public let chart: Chart?

    public init(
        title: String, summary: String, rows: [Row], programmes: [ProgressCount], tasks: PageLink?,
        chart: Chart? = nil
    ) {
        self.chart = chart
        self.title = title
        self.summary = summary
        self.rows = rows
        self.programmes = programmes
        self.tasks = tasks
    }
}
