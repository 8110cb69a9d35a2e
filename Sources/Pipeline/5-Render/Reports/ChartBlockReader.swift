import Diagnostics
import Formats
import Model

/// Makes a chart of a block.
struct ChartBlockReader {
    private let directives: ReportDirectives
    private let file: String

    private static let keys: [BlockFields.Key] =
        [
            .init("类型", "type"), .init("标题", "title"), .init("单位", "unit"), .init("来源", "source"),
            .init("目标", "target"), .init("小数", "decimals"),
        ] + FigureGrid.keys

    private static let kinds: [(name: String, kind: Chart.Kind)] = [
        ("条形", .bar), ("分组", .grouped), ("堆积", .stacked), ("折线", .line), ("进度", .progress), ("分地区", .multiples),
        ("点图", .dots),
    ]

    /// More than these no pattern tells apart, nor a reader.
    private static let mostSeries = 6

    init(_ directives: ReportDirectives, file: String) {
        self.directives = directives
        self.file = file
    }

    func chart(_ node: DataNode) throws(DiagnosticError) -> Chart {
        let fields = try BlockFields(node, file: file, Self.keys)
        let names = Self.kinds.map(\.name) + Chart.Kind.allCases.map(\.rawValue)
        let wanted = try fields.choice("类型", among: names) ?? "条形"
        let kind = Self.kinds.first { $0.name == wanted }?.kind ?? Chart.Kind(rawValue: wanted) ?? .bar
        let title = try fields.requiredText("标题")
        let source = try fields.requiredText("来源")
        let grid = try FigureGrid(fields, directives, putsPeriodsFirst: [.line, .multiples, .stacked].contains(kind))
        guard kind == .multiples || grid.series.count <= Self.mostSeries else {
            throw fields.problem(
                at: node, zh: "一张图最多 \(Self.mostSeries) 组数据；地区多时用“分地区”。",
                en: "A chart has at most \(Self.mostSeries) series; use 分地区 for many places.")
        }
        let targets = try targets(fields, grid)
        let unit = try unit(fields, grid, targets.compactMap(\.self))
        let places = try decimals(fields)
        return Chart(
            kind, title: title, unit: unit, source: source, categoryHeading: grid.categoryHeading,
            categories: grid.categories,
            series: grid.series.map { name, figures in
                .init(name, figures.map { $0.inUnit(unit, places: places)?.value })
            },
            targets: targets.map { figure in
                figure.flatMap { figure in
                    figure.inUnit(unit, places: places)?.value.map { Chart.Target($0, figure.comparison) }
                }
            })
    }

    /// How many decimals labels have, two where nothing is said.
    private func decimals(_ fields: BlockFields) throws(DiagnosticError) -> Int {
        guard let node = fields["小数"] else { return 2 }
        guard let places = node.scalar.flatMap({ Int($0) }), (0...6).contains(places) else {
            throw fields.problem(at: node, zh: "“小数”是 0 到 6 的整数。", en: "\"decimals\" is a whole number from 0 to 6.")
        }
        return places
    }

    /// One for all; one a category, where the query names it or lines of `category: query` do.
    private func targets(_ fields: BlockFields, _ grid: FigureGrid) throws(DiagnosticError) -> [ReportFigure?] {
        guard let node = fields["目标"] else { return [] }
        if let entries = node.mapping {
            if let stray = entries.first(where: { !grid.categories.contains($0.key) }) {
                throw fields.problem(
                    at: stray.value, zh: "“目标”下的名称要和“数据”的一致。", en: "The names under 目标 are those of 数据.",
                    suggestion: NearMiss.suggestion(for: stray.key, among: grid.categories))
            }
            var targets: [ReportFigure?] = []
            for category in grid.categories {
                guard let entry = node[category] else {
                    targets.append(nil)
                    continue
                }
                targets.append(try figure(entry.scalar ?? "", entry, fields))
            }
            return targets
        }
        let query = node.scalar ?? ""
        let isShared = grid.categories.isEmpty || grid.fillCategory(query, 0) == query
        var targets: [ReportFigure?] = []
        for category in isShared ? 0..<1 : grid.categories.indices {
            targets.append(try figure(isShared ? query : grid.fillCategory(query, category), node, fields))
        }
        return targets
    }

    private func figure(_ query: String, _ node: DataNode, _ fields: BlockFields) throws(DiagnosticError)
        -> ReportFigure
    {
        do throws(QueryProblem) {
            return try directives.evaluator.figure(query)
        } catch {
            throw DiagnosticError(error.diagnostic(at: fields.location(of: node)))
        }
    }

    /// The unit of all figures; the one that is asked for, where they can be turned into it.
    private func unit(_ fields: BlockFields, _ grid: FigureGrid, _ targets: [ReportFigure]) throws(DiagnosticError)
        -> String
    {
        let figures = grid.series.flatMap(\.figures) + targets
        let units = Set(figures.map(\.unit)).subtracting([""])
        let wanted = try fields.text("单位")
        guard units.count <= 1 else {
            throw DiagnosticError(
                Diagnostic(
                    .mixedUnits, at: grid.location,
                    zh: "一张图里的数要用同一个单位，这里有 \(units.sorted().joined(separator: "、"))。",
                    en: "The figures of a chart are in one unit; here are \(units.sorted().joined(separator: ", "))."))
        }
        guard !wanted.isEmpty, let unit = units.first, unit != wanted else {
            return wanted.isEmpty ? units.first ?? "" : wanted
        }
        guard AmountUnit(unit) != nil, AmountUnit(wanted) != nil, fields["单位"] != nil else {
            throw fields.problem(
                at: fields["单位"] ?? fields.node, rule: .mixedUnits, zh: "数据的单位是“\(unit)”，不能改为“\(ShownName(wanted))”。",
                en: "The data are in \"\(unit)\" and cannot be given in \"\(ShownName(wanted))\".")
        }
        return wanted
    }
}

extension ReportFigure {
    /// In the unit of a chart: as it is, or converted between units of money.
    func inUnit(_ other: String, places: Int) -> ReportFigure? {
        unit == other || unit.isEmpty || AmountUnit(other) == nil ? self : converted(to: other, places: places)
    }
}
