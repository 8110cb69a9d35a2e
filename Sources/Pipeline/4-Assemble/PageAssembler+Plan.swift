import Model

extension PageAssembler {
    /// Latest figures are those of the portal's topmost place; the others stand on the indicator's own page.
    var planPage: PlanPage {
        let counts = Dictionary(grouping: site.planTasks, by: \.progress)
        let rows = site.indicators.map { indicator in
            let latest = latestOfTop(indicator)
            return PlanPage.Row(
                indicator: indicator, latest: latest, isMet: latest?.value.flatMap { indicator.target?.isMet(by: $0) })
        }
        return PlanPage(
            title: site.settings.planTitle, summary: site.settings.planSummary, rows: rows,
            programmes: (PlanTask.Progress.allCases.map { Optional($0) } + [nil]).compactMap { progress in
                counts[progress].map { .init(progress: progress, count: $0.count) }
            },
            tasks: plan.contains(.planTasks) ? PageLink("年度任务清单", .planTasks) : nil, chart: progressChart(rows))
    }

    private func latestOfTop(_ indicator: Indicator) -> IndicatorValue? {
        let top = site.regions.roots.first?.code
        return relations.indicatorValues[indicator.code.lowercased()]?.first { $0.region == top }
    }

    /// One scale holds figures of one unit only.
    private func progressChart(_ rows: [PlanPage.Row]) -> Chart? {
        let shares = rows.filter { $0.indicator.unit == "%" && $0.indicator.target != nil && $0.latest != nil }
        guard shares.count > 1 else { return nil }
        return Chart(
            .progress, title: "有目标值的百分比指标", unit: "%", categoryHeading: "指标",
            categories: shares.map(\.indicator.name), series: [.init("最新", shares.map { $0.latest?.value })],
            targets: shares.map(\.indicator.target))
    }

    func planTasks(by grouping: PlanTasksPage.Grouping) -> PlanTasksPage {
        let rows = site.planTasks.map { task in
            PlanTasksPage.Row(task: task, isOverdue: task.progress != .done && task.due.map { $0 < asOf } == true)
        }
        return PlanTasksPage(
            grouping: grouping, groups: groups(of: rows, by: grouping),
            views: PlanTasksPage.Grouping.allCases.filter { $0 != grouping }.map {
                PageLink($0.label, .planTasks(by: $0))
            })
    }

    private func groups(of rows: [PlanTasksPage.Row], by grouping: PlanTasksPage.Grouping) -> [PlanTasksPage.Group] {
        let newest = rows.sorted { ($1.task.year, $0.task.code) < ($0.task.year, $1.task.code) }
        switch grouping {
        case .year:
            return Dictionary(grouping: newest) { $0.task.year }.sorted { $0.key > $1.key }
                .map { .init(title: "\($0.key)年", anchor: "year-\($0.key)", rows: $0.value) }
        case .progress:
            let states: [PlanTask.Progress?] = [.behind, .running, .pending, .done, nil]
            return states.compactMap { state in
                let own = newest.filter { $0.task.progress == state }
                guard !own.isEmpty else { return nil }
                return .init(
                    title: state?.label ?? "未公布进展", anchor: "state-\(state?.rawValue ?? "unknown")", rows: own)
            }
        case .lead:
            return Dictionary(grouping: newest) { $0.task.lead }
                .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.enumerated()
                .map { .init(title: $1.key, anchor: "lead-\($0 + 1)", rows: $1.value) }
        }
    }

    func indicatorPage(_ indicator: Indicator) -> Parts {
        // By place; of one period the figure that counts comes first.
        let values = relations.indicatorValues[indicator.code.lowercased()] ?? []
        let periods = Set(values.map(\.period)).sorted()
        var seen: [RegionCode: Set<Period>] = [:]
        let rows = values.map { value in
            IndicatorPage.Row(
                region: regionLink(value.region), value: value,
                isSuperseded: !seen[value.region, default: []].insert(value.period).inserted)
        }
        let current = zip(values, rows).filter { !$1.isSuperseded }.map(\.0)
        let places = Dictionary(grouping: current, by: \.region).sorted { $0.key < $1.key }.map { code, own in
            IndicatorPage.Place(
                region: regionLink(code), values: periods.map { period in own.first { $0.period == period } })
        }
        let content = IndicatorPage(
            indicator: indicator, values: rows, periods: periods, places: places,
            isMet: latestOfTop(indicator)?.value.flatMap { indicator.target?.isMet(by: $0) },
            chart: chart(of: indicator, periods, places))
        return (.indicator(content), [homeLink] + planLink, column("规划监测", "政务公开"))
    }

    /// Through the years, a line a place; more lines than can be told apart are drawn place by place.
    private func chart(of indicator: Indicator, _ periods: [Period], _ places: [IndicatorPage.Place]) -> Chart? {
        let years = periods.indices.filter { periods[$0].part == .wholeYear }
        let drawn = places.filter { place in years.count { place.values[$0]?.value != nil } > 1 }
        guard years.count > 1, (1...12).contains(drawn.count) else { return nil }
        return Chart(
            drawn.count > 3 ? .multiples : .line, title: indicator.name, unit: indicator.unit, categoryHeading: "年份",
            categories: years.map { "\(periods[$0].year)" },
            series: drawn.map { place in .init(place.region.title, years.map { place.values[$0]?.value }) },
            targets: indicator.target.map { [$0] } ?? [])
    }
}

extension Indicator {
    /// What its values are to reach; nil where the plan's value is not known. Who comes to more than was asked for has reached
    /// it, where more is better; that a share is to be 100 % is said as such, since it can't be more.
    var target: Chart.Target? {
        targetValue.map { value in
            let isWhole = unit == "%" && WideDecimal(value) == WideDecimal(100)
            let stated = Chart.Target.Comparison(rawValue: comparison) ?? .equal
            let comparison: Chart.Target.Comparison =
                switch direction {
                case "越大越好" where stated == .equal && !isWhole: .atLeast
                case "越小越好" where stated == .equal: .atMost
                default: stated
                }
            return Chart.Target(value, comparison)
        }
    }
}
