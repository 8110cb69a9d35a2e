import Model

/// What is printed in one go for a board: an office's disclosures for one period, or its notices that are posted.
struct SheetIssue: Hashable, Sendable {
    enum Contents: Hashable, Sendable {
        /// Indices into the site's disclosures.
        case disclosures(Period, [Int])
        /// Indices into the site's notices.
        case notices([Int])
    }

    let region: RegionCode
    /// The sheets of this part.
    let contents: Contents
    let part: Int
    let partCount: Int
    let firstNumber: Int
    let totalCount: Int

    /// More sheets are put on another page: a browser lays out all of them before it prints one.
    private static let mostSheets = 20

    /// For how long after it was made public a disclosure is offered for printing with the others of its office: what is older
    /// has left the board, and is printed from its own page.
    static let daysOfPosting = 92

    var name: String {
        switch contents {
        case .disclosures(let period, _): period.chinese
        case .notices: "公示公告"
        }
    }

    var path: PagePath {
        switch contents {
        case .disclosures(let period, _): .sheets(of: region, period, part: part)
        case .notices: .noticeSheets(of: region, part: part)
        }
    }

    var subjects: [PlannedPage.Subject] {
        switch contents {
        case .disclosures(_, let indices): indices.map { .disclosure($0) }
        case .notices(let indices): indices.map { .notice($0) }
        }
    }

    /// All that is to be printed for the boards on a day, by place; of disclosures those made public on a day or later.
    static func all(of site: Site, on day: Day, publishedSince oldest: Day? = nil) -> [SheetIssue] {
        let recent = site.disclosures.indices.filter { index in
            let disclosure = site.disclosures[index]
            guard disclosure.publicUntil == nil, let published = disclosure.published else { return false }
            return oldest.map { $0 <= published } ?? true
        }
        let periods = Dictionary(grouping: recent) {
            SiteRelations.Issue(region: site.disclosures[$0].region, period: site.disclosures[$0].period)
        }
        let posted = Dictionary(grouping: site.notices.indices.filter { site.notices[$0].isPosted(on: day) }) {
            site.notices[$0].region
        }
        let disclosures = periods.sorted { ($0.key.region, $1.key.period) < ($1.key.region, $0.key.period) }
            .flatMap { issue, indices in
                parts(of: indices, at: issue.region) { .disclosures(issue.period, $0) }
            }
        let notices = posted.sorted { $0.key < $1.key }.flatMap { region, indices in
            parts(of: indices, at: region) { .notices($0) }
        }
        return disclosures + notices
    }

    private static func parts(
        of indices: [Int], at region: RegionCode, _ contents: ([Int]) -> Contents
    ) -> [SheetIssue] {
        let starts = Array(stride(from: 0, to: indices.count, by: mostSheets))
        return starts.enumerated().map { part, start in
            SheetIssue(
                region: region, contents: contents(Array(indices[start..<min(start + mostSheets, indices.count)])),
                part: part + 1, partCount: starts.count, firstNumber: start + 1, totalCount: indices.count)
        }
    }
}

extension Notice {
    /// Whether its text is up on the day: neither over nor taken back.
    fileprivate func isPosted(on day: Day) -> Bool { start <= day && !isOver(on: day) && showsText(on: day) }
}
