import Model

/// Plan, facilities and registers.
extension PageAssembler {
    var planLink: [PageLink] { plan.contains(.plan) ? [PageLink("规划监测", .plan)] : [] }

    /// Latest figures are those of the portal's topmost place; the others stand on the indicator's own page.
    var planPage: PlanPage {
        let top = site.regions.roots.first?.code
        let counts = Dictionary(grouping: site.planTasks, by: \.progress)
        return PlanPage(
            title: site.settings.planTitle, summary: site.settings.planSummary,
            rows: site.indicators.map { indicator in
                let values = relations.indicatorValues[indicator.code.lowercased()] ?? []
                return .init(indicator: indicator, latest: values.first { $0.region == top })
            },
            programmes: (PlanTask.Progress.allCases.map { Optional($0) } + [nil]).compactMap { progress in
                counts[progress].map { .init(progress: progress, count: $0.count) }
            },
            tasks: plan.contains(.planTasks) ? PageLink("年度任务清单", .planTasks) : nil)
    }

    var planTasks: PlanTasksPage {
        PlanTasksPage(
            years: Dictionary(grouping: site.planTasks, by: \.year).sorted { $0.key > $1.key }
                .map { .init(year: $0.key, tasks: $0.value) })
    }

    func indicatorPage(_ indicator: Indicator) -> Parts {
        let values = relations.indicatorValues[indicator.code.lowercased()] ?? []
        return (
            .indicator(
                IndicatorPage(
                    indicator: indicator, values: values.map { .init(region: regionLink($0.region), value: $0) })),
            [homeLink] + planLink, column("规划监测", "政务公开")
        )
    }

    var facilities: FacilitiesPage {
        FacilitiesPage(
            groups: relations.facilities.sorted { $0.key < $1.key }.map { code, indices in
                let facilities = indices.map { site.facilities[$0] }
                let households = site.regions[code]?.households
                return .init(
                    region: regionLink(code), households: households,
                    // The plan measures villages and communities; a city's hall is not for its households alone.
                    areaPerHundredHouseholds: code.level == .village
                        ? areaPerHundred(facilities, households: households) : nil,
                    facilities: facilities.map { FacilitySummary(facility: $0, region: regionLink(code)) })
            })
    }

    /// Square metres a hundred households, to one digit, rounded down: the plan's ≥30 must not be met by rounding. Nil where
    /// an area or the number of households is not known.
    private func areaPerHundred(_ facilities: [Facility], households: Int?) -> ExactDecimal? {
        guard let households, households > 0 else { return nil }
        var sum = ExactDecimal(units: 0)
        for facility in facilities {
            guard let area = facility.area, let next = sum.adding(area) else { return nil }
            sum = next
        }
        // sum / households × 100, kept to a tenth: both sides grow by the sum's scale.
        let scaled = ExactDecimal(units: Int64(households)).scaled(to: sum.scale)
        let (thousandfold, overflowed) = sum.units.multipliedReportingOverflow(by: 1000)
        guard let divisor = scaled, !overflowed else { return nil }
        return ExactDecimal(units: thousandfold / divisor, scale: 1)
    }

    var registers: RegistersPage {
        RegistersPage(
            registers: site.registers.map {
                PageLink($0.title, .register($0.name), detail: $0.description)
            })
    }

    func registerPage(_ register: Register) -> Parts {
        let table = DataTable(
            columns: register.columns.map { .init(title: $0.title, isNumeric: $0.isNumeric) },
            rows: register.rows.map(\.cells))
        return (
            .register(RegisterPage(register: register, table: table)),
            [homeLink, PageLink("名录", .registers)],
            PageMetadata(column: "名录", columnType: "政务公开", description: register.description)
        )
    }
}
