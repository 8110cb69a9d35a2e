import Diagnostics
import Model

/// Indicators, tasks, facilities and places.
extension ReportData {
    private enum Field: String, CaseIterable {
        case value = "值"
        case numerator = "分子"
        case denominator = "分母"
        case target = "目标"
        case base = "基期"

        init?(word: String) {
            let english = [
                "value": Self.value, "numerator": .numerator, "denominator": .denominator, "target": .target,
                "base": .base,
            ]
            guard let field = Self(rawValue: word) ?? english[word] else { return nil }
            self = field
        }
    }

    /// `指标 CODE [PERIOD] [REGION] [值|分子|分母|目标|基期]`.
    func indicator(_ words: [String], shifted: Bool) throws(QueryProblem) -> ReportFigure {
        let name = words.first ?? ""
        let found = site.indicators.first { $0.code.lowercased() == name.lowercased() || $0.name == name }
        guard let indicator = found else {
            throw QueryProblem(
                zh: "没有“\(ShownName(name))”这个指标。", en: "There is no indicator \"\(ShownName(name))\".",
                suggestion: NearMiss.suggestion(for: name, among: site.indicators.flatMap { [$0.code, $0.name] }))
        }
        var (period, place, field): (Period?, Region?, Field) = (nil, root, .value)
        for word in words.dropFirst() {
            if let named = Period(word) {
                period = named
            } else if let named = Field(word: word) {
                field = named
            } else {
                place = try region(word)
            }
        }
        switch field {
        case .target:
            return ReportFigure(
                value: indicator.targetValue, unit: indicator.unit,
                comparison: .init(rawValue: indicator.comparison) ?? .atLeast)
        case .base: return ReportFigure(value: indicator.baseValue, unit: indicator.unit)
        case .value, .numerator, .denominator: break
        }
        guard let period, let place else {
            throw QueryProblem(zh: "引用指标要写期别，例如 2025。", en: "A value of an indicator needs its period, such as 2025.")
        }
        let wanted = shifted ? try Self.yearBefore(period) : period
        let record = relations.indicatorValues[indicator.code.lowercased()]?
            .first { $0.region == place.code && $0.period == wanted }
        return switch field {
        case .numerator: ReportFigure(value: record?.numerator, unit: "")
        case .denominator: ReportFigure(value: record?.denominator, unit: "")
        default: ReportFigure(value: record?.value, unit: indicator.unit)
        }
    }

    static func yearBefore(_ period: Period) throws(QueryProblem) -> Period {
        guard let before = Period(year: period.year - 1, part: period.part) else {
            throw QueryProblem(zh: "没有上一年。", en: "There is no year before.")
        }
        return before
    }

    /// `任务 YEAR [PROGRESS]`: how many there are.
    func tasks(_ words: [String]) throws(QueryProblem) -> ReportFigure {
        guard let year = words.first.flatMap({ Int($0) }), words.count <= 2 else {
            throw QueryProblem(zh: "应为“任务 年度”或“任务 年度 进展”。", en: "It is 任务 YEAR or 任务 YEAR PROGRESS.")
        }
        var tasks = site.planTasks.filter { $0.year == year }
        guard !tasks.isEmpty else {
            throw QueryProblem(zh: "没有 \(year) 年的任务。", en: "There are no tasks of \(year).")
        }
        if words.count == 2 {
            guard
                let progress = PlanTask.Progress.allCases.first(where: {
                    $0.label == words[1] || $0.rawValue == words[1]
                })
            else {
                throw QueryProblem(
                    zh: "没有“\(ShownName(words[1]))”这种进展。", en: "There is no progress \"\(ShownName(words[1]))\".",
                    suggestion: NearMiss.suggestion(for: words[1], among: PlanTask.Progress.allCases.map(\.label)))
            }
            tasks.removeAll { $0.progress != progress }
        }
        return ReportFigure(value: ExactDecimal(units: Int64(tasks.count)), unit: "项")
    }

    /// `设施 [REGION] 数量|面积`: those of the place and of all below it.
    func facilities(_ words: [String]) throws(QueryProblem) -> ReportFigure {
        guard let what = words.last, words.count <= 2, ["数量", "面积", "count", "area"].contains(what) else {
            throw QueryProblem(zh: "应为“设施 地区 数量”或“设施 地区 面积”。", en: "It is 设施 REGION 数量 or 设施 REGION 面积.")
        }
        guard let place = words.count == 2 ? try region(words[0]) : root else {
            return ReportFigure(value: nil, unit: "")
        }
        let places = Set(site.regions.subtree(of: place.code).map(\.code))
        let found = site.facilities.filter { places.contains($0.region) }
        guard ["面积", "area"].contains(what) else {
            return ReportFigure(value: ExactDecimal(units: Int64(found.count)), unit: "处")
        }
        let areas = found.compactMap(\.area)
        return ReportFigure(value: areas.count == found.count ? areas.sum : nil, unit: "平方米")
    }

    /// `地区 REGION 户数|人口`.
    func place(_ words: [String]) throws(QueryProblem) -> ReportFigure {
        guard words.count == 2, ["户数", "人口", "households", "population"].contains(words[1]) else {
            throw QueryProblem(zh: "应为“地区 名称 户数”或“地区 名称 人口”。", en: "It is 地区 REGION 户数 or 地区 REGION 人口.")
        }
        let place = try region(words[0])
        let isHouseholds = ["户数", "households"].contains(words[1])
        let count = isHouseholds ? place.households : place.population
        return ReportFigure(
            value: count.map { ExactDecimal(units: Int64($0)) }, unit: isHouseholds ? "户" : "人")
    }
}
