/// The plan's indicators with the latest figures.
public struct PlanPage: Sendable {
    public struct Row: Sendable {
        public let indicator: Indicator
        public let latest: IndicatorValue?

        public init(indicator: Indicator, latest: IndicatorValue?) {
            self.indicator = indicator
            self.latest = latest
        }
    }

    /// How many tasks stand at which progress.
    public struct ProgressCount: Sendable {
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

    public init(title: String, summary: String, rows: [Row], programmes: [ProgressCount], tasks: PageLink?) {
        self.title = title
        self.summary = summary
        self.rows = rows
        self.programmes = programmes
        self.tasks = tasks
    }
}
