import Model

/// 群众评价: ratings, the hotline, and what their entrance and the pages of places and services tell of them.
extension PageAssembler {
    var evaluation: EvaluationPage {
        let evaluations = relations.evaluations
        let top = site.regions.roots.first?.code
        return EvaluationPage(
            survey: evaluations.surveyPeriods.first.flatMap { period in
                top.map { place in
                    .init(
                        page: PageLink("\(period.chinese)满意度调查", .surveys(period)),
                        coverage: evaluations.coverage(below: place, in: period, site.regions),
                        answers: overallFirst(evaluations.surveys(of: place, in: period)))
                }
            },
            ratings: evaluations.ratingPeriods.first.map { period in
                .init(
                    page: PageLink("\(period.chinese)好差评", .ratings(period)),
                    totals: Rating.Kind.allCases.compactMap { kind in
                        evaluations.ratings(in: period).first { $0.kind == kind && $0.subject == .all }
                    })
            },
            hotline: evaluations.hotlinePeriods.first.map { period in
                .init(
                    page: PageLink("\(period.chinese) 12345 热线", .hotline(period)),
                    total: evaluations.hotline(in: period).first { $0.region == top && $0.kind == .total })
            },
            card: PageLink("打印意见卡", .opinionCard),
            archive: [
                LinkGroup("满意度调查", evaluations.surveyPeriods.map { PageLink($0.chinese, .surveys($0)) }),
                LinkGroup("政务服务好差评", evaluations.ratingPeriods.map { PageLink($0.chinese, .ratings($0)) }),
                LinkGroup("12345 热线", evaluations.hotlinePeriods.map { PageLink($0.chinese, .hotline($0)) }),
            ].filter { !$0.links.isEmpty })
    }

    var opinionCard: OpinionCardPage {
        OpinionCardPage(sites: plan.contains(.serviceSites) ? PageLink("服务站点", .serviceSites) : nil)
    }

    func ratingParts(_ period: Period) -> Parts {
        let tallies = relations.evaluations.ratings(in: period)
        let content = RatingsPage(
            period: period,
            sections: Rating.Kind.allCases.compactMap { kind in
                let own = tallies.filter { $0.kind == kind }
                guard !own.isEmpty else { return nil }
                return .init(
                    kind: kind, total: own.first { $0.subject == .all },
                    rows: own.compactMap { tally in
                        guard case .target(let code) = tally.subject else { return nil }
                        return row(tally, kind, code)
                    },
                    channels: own.compactMap { tally in
                        guard case .channel(let name) = tally.subject else { return nil }
                        return .init(name: name.isEmpty ? "未注明" : name, link: nil, tally: tally)
                    })
            },
            limit: site.settings.smallCellLimit,
            periods: otherPeriods(than: period, among: relations.evaluations.ratingPeriods) { .ratings($0) },
            trend: ratingTrend)
        return (.ratings(content), [homeLink, evaluationLink], evaluationColumn)
    }

    /// The rates of all services, sites and villages through time.
    private var ratingTrend: Chart? {
        let periods = relations.evaluations.ratingPeriods.prefix(12).reversed().map(\.self)
        guard periods.count > 1 else { return nil }
        let series = Rating.Kind.allCases.map { kind in
            Chart.Series(
                kind.label,
                periods.map { period in
                    relations.evaluations.ratings(in: period).first { $0.kind == kind && $0.subject == .all }?
                        .grades.satisfaction?.percent
                })
        }
        return Chart(
            .line, title: "好评率的变化", unit: "%", categoryHeading: "时期", categories: periods.map(\.chinese),
            series: series.filter { $0.values.contains { $0 != nil } })
    }

    private func row(_ tally: RatingTally, _ kind: Rating.Kind, _ code: String) -> RatingsPage.Row {
        let name = relations.ratedNames.name(of: kind, code)
        let path: PagePath? =
            switch kind {
            case .service: .service(code)
            case .site: .serviceSites
            case .village: RegionCode(code).map { .region($0) }
            }
        let link = name.flatMap { name in path.flatMap { plan.contains($0) ? PageLink(name, $0) : nil } }
        return RatingsPage.Row(name: name ?? code, link: link, tally: tally)
    }

    func hotlineParts(_ period: Period) -> Parts {
        let byPlace = Dictionary(grouping: relations.evaluations.hotline(in: period), by: \.region)
        let order = HotlineFigures.Kind.allCases
        let content = HotlinePage(
            period: period,
            places: site.regions.parentsFirst.compactMap { region in
                byPlace[region.code].map { rows in
                    .init(
                        link: regionLink(region.code),
                        rows: order.compactMap { kind in rows.first { $0.kind == kind } })
                }
            },
            limit: site.settings.smallCellLimit,
            periods: otherPeriods(than: period, among: relations.evaluations.hotlinePeriods) { .hotline($0) })
        return (.hotline(content), [homeLink, evaluationLink], evaluationColumn)
    }

    /// What its own page tells of a place; nil where nobody was asked and nothing rated.
    func evaluation(of region: Region) -> RegionEvaluation? {
        let evaluations = relations.evaluations
        let survey = evaluations.latestSurvey(of: region.code)
        let rating = evaluations.latestRating(of: .village, region.code.description)
        guard !survey.isEmpty || rating != nil else { return nil }
        return RegionEvaluation(
            survey: overallFirst(survey),
            surveyPage: survey.first.flatMap { surveyPage(of: region.code, in: $0.period) },
            rating: rating,
            ratingPage: rating.map { PageLink("\($0.period.chinese)好差评", .ratings($0.period)) })
    }

    /// The page of its county, or the portal's.
    private func surveyPage(of code: RegionCode, in period: Period) -> PageLink? {
        let title = "\(period.chinese)满意度调查"
        let pages =
            site.regions.path(to: code).reversed().map { PagePath.surveys(of: $0.code, period) } + [.surveys(period)]
        return pages.first(where: plan.contains).map { PageLink(title, $0) }
    }
}
