/// A report with its figures in place.
public struct ReportPage: Encodable, Sendable {
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
public struct ReportsPage: Encodable, Sendable {
    public struct Line: Encodable, Sendable {
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
