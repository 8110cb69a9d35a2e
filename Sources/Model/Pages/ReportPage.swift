/// A report with its figures in place.
public struct ReportPage: Sendable {
    public let report: Report
    public let region: PageLink?
    public let body: RichText

    public init(report: Report, region: PageLink?, body: RichText) {
        self.report = report
        self.region = region
        self.body = body
    }
}

/// A page of all reports, the latest first.
public struct ReportsPage: Sendable {
    public struct Line: Sendable {
        public let report: Report
        public let regionName: String

        public init(report: Report, regionName: String) {
            self.report = report
            self.regionName = regionName
        }
    }

    public let lines: [Line]
    public let pagination: Pagination

    public init(lines: [Line], pagination: Pagination = Pagination()) {
        self.lines = lines
        self.pagination = pagination
    }
}
