import Model

extension PageAssembler {
    var evaluationLink: PageLink { PageLink("群众评价", .evaluation) }
    var evaluationColumn: PageMetadata { column("群众评价", "政务公开") }

    /// The portal's survey, or that of a county below it.
    func surveyParts(_ period: Period, of county: RegionCode? = nil) -> Parts {
        guard let place = county ?? site.regions.roots.first?.code else {
            preconditionFailure("a survey without a region")
        }
        let evaluations = relations.evaluations
        let counties = county == nil ? evaluations.surveyedCounties(in: period, site.regions) : []
        let rows = counties.isEmpty ? site.regions.subtree(of: place).dropFirst().map(\.self) : counties
        let all = rows.flatMap { evaluations.surveys(of: $0.code, in: period) }
        let villages = site.regions.subtree(of: place).flatMap { evaluations.surveys(of: $0.code, in: period) }
        let content = SurveysPage(
            place: regionLink(place), period: period,
            coverage: evaluations.coverage(below: place, in: period, site.regions),
            questions: questions(in: villages).map { question(code: $0.code, text: $0.text, of: place, among: all) },
            methods: distinct(villages.flatMap(\.methods)), agencies: distinct(villages.flatMap(\.agencies)),
            limit: site.settings.smallCellLimit,
            counties: counties.map { region in
                let coverage = evaluations.coverage(below: region.code, in: period, site.regions)
                return PageLink(
                    region.name, .surveys(of: region.code, period),
                    detail: "\(coverage.villages) 个村（社区）中调查了 \(coverage.surveyed) 个")
            },
            periods: otherPeriods(than: period, among: evaluations.surveyPeriods) { other in
                county.map { .surveys(of: $0, other) } ?? .surveys(other)
            })
        let above = county == nil ? [] : [PageLink("\(period.chinese)满意度调查", .surveys(period))]
        return (.surveys(content), [homeLink, evaluationLink] + above, evaluationColumn)
    }

    private func question(code: String, text: String, of place: RegionCode, among all: [SurveyTally])
        -> SurveysPage.Question
    {
        let isAsked = { (tally: SurveyTally) in tally.question.lowercased() == code }
        let rows = all.filter(isAsked).map {
            SurveysPage.Row(place: regionLink($0.region), isSum: $0.region.level != .village, tally: $0)
        }
        return .init(
            code: code, text: text,
            total: rows.first.flatMap {
                relations.evaluations.surveys(of: place, in: $0.tally.period).first(where: isAsked)
            },
            rows: rows, chart: chart(of: rows.contains { !$0.isSum } ? rows.filter { !$0.isSum } : rows))
    }

    /// A drawing of more places than fit on a screen helps nobody; rates that are withheld are no gaps of it.
    private func chart(of rows: [SurveysPage.Row]) -> Chart? {
        let shown = rows.compactMap { row in
            row.tally.grades?.satisfaction.map { (name: row.place.title, rate: $0.percent) }
        }
        guard (2...24).contains(shown.count) else { return nil }
        return Chart(
            .dots, title: "满意率", unit: "%", categoryHeading: "地方", categories: shown.map(\.name),
            series: [.init("满意率", shown.map(\.rate))])
    }

    /// Each with its wording.
    private func questions(in tallies: [SurveyTally]) -> [(code: String, text: String)] {
        var questions: [(code: String, text: String)] = []
        for tally in overallFirst(tallies) where !questions.contains(where: { $0.code == tally.question.lowercased() })
        {
            questions.append((tally.question.lowercased(), tally.text))
        }
        return questions
    }

    /// The question on the whole first, as surveys ask it.
    func overallFirst(_ tallies: [SurveyTally]) -> [SurveyTally] {
        let isOverall = { (tally: SurveyTally) in tally.text.contains("总体") || tally.text.contains("整体") }
        return tallies.filter(isOverall) + tallies.filter { !isOverall($0) }
    }

    private func distinct(_ texts: [String]) -> [String] { Set(texts).sorted() }

    /// The other periods that have such a page.
    func otherPeriods(than period: Period, among periods: [Period], page: (Period) -> PagePath) -> [PageLink] {
        periods.filter { $0 != period }.map { PageLink($0.chinese, page($0)) }.filter { plan.contains($0.path) }
    }
}
