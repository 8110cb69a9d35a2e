/// The plan's tasks by year.
public struct PlanTasksPage: Sendable {
    public struct Group: Sendable {
        public let year: Int
        public let tasks: [PlanTask]

        public init(year: Int, tasks: [PlanTask]) {
            self.year = year
            self.tasks = tasks
        }
    }

    public let years: [Group]

    public init(years: [Group]) {
        self.years = years
    }
}
