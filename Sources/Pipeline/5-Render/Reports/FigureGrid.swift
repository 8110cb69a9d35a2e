import Diagnostics
import Figures
import Formats
import Model

/// The figures of a chart or table: one query, filled in for every period, place and item that is asked for.
struct FigureGrid {
    static let keys: [BlockFields.Key] = [
        .init("期别", "periods"), .init("地区", "regions"), .init("项目", "items"), .init("数据", "data"),
    ]

    /// Something that figures are arranged by.
    struct Axis {
        let heading: String
        let placeholders: [String]
        let entries: [(label: String, filling: String)]
    }

    let categoryHeading: String
    let categories: [String]
    let series: [(name: String, figures: [ReportFigure])]
    /// Fills the categories into a query: for targets.
    let fillCategory: (String, Int) -> String
    let location: SourceLocation

    /// `putsPeriodsFirst` makes periods the categories where there are places too, as lines need.
    init(_ fields: BlockFields, _ directives: ReportDirectives, putsPeriodsFirst: Bool) throws(DiagnosticError) {
        let data = try fields.required("数据")
        location = fields.location(of: data)
        let periods = try Self.periods(fields)
        let regions = try Self.regions(fields, directives)
        let items = try fields.list("项目").map {
            Axis(heading: "项目", placeholders: ["{项}", "{item}"], entries: $0.map { ($0.text, "“\($0.text)”") })
        }
        let axes = putsPeriodsFirst || regions == nil ? [periods, regions, items] : [regions, periods, items]
        let named = axes.compactMap(\.self)
        guard named.count <= 2, named.count < 2 || data.mapping == nil else {
            throw fields.problem(
                at: data, zh: "期别、地区、项目最多写两种；写了两种时，“数据”只写一条引用。",
                en: "At most two of 期别, 地区, 项目; with two of them 数据 is a single query.")
        }
        let queries = try Self.queries(data, fields)
        guard let first = named.first else {
            // Every line of the data is a category of its own.
            categoryHeading = "项目"
            categories = queries.map(\.name)
            series = [
                (
                    "",
                    try queries.map { query throws(DiagnosticError) in
                        try Self.figure(query.text, at: query.node, fields, directives)
                    }
                )
            ]
            fillCategory = { query, _ in query }
            return
        }
        categoryHeading = first.heading
        categories = first.entries.map(\.label)
        fillCategory = { query, category in Self.fill(query, first, category) }
        var series: [(name: String, figures: [ReportFigure])] = []
        for query in queries {
            let runs = named.count == 2 ? named[1].entries.indices.map { Optional($0) } : [nil]
            for run in runs {
                var figures: [ReportFigure] = []
                for category in first.entries.indices {
                    var text = Self.fill(query.text, first, category)
                    if let run { text = Self.fill(text, named[1], run) }
                    figures.append(try Self.figure(text, at: query.node, fields, directives))
                }
                series.append((run.map { named[1].entries[$0].label } ?? query.name, figures))
            }
        }
        self.series = series
    }

    /// The unit of all figures; nil where they have several.
    var unit: String? {
        let units = Set(series.flatMap(\.figures).map(\.unit)).subtracting([""])
        return units.count <= 1 ? units.first ?? "" : nil
    }

    private typealias Query = (name: String, text: String, node: DataNode)

    private static func queries(_ data: DataNode, _ fields: BlockFields) throws(DiagnosticError) -> [Query] {
        if let text = data.scalar { return [("", text, data)] }
        let queries = (data.mapping ?? []).compactMap { entry in
            entry.value.scalar.map { (entry.key, $0, entry.value) }
        }
        guard !queries.isEmpty, queries.count == data.mapping?.count else {
            throw fields.problem(
                at: data, zh: "“数据”是一条引用，或几行“名称: 引用”。", en: "数据 is a query, or lines of \"name: query\".")
        }
        return queries
    }

    private static func figure(
        _ text: String, at node: DataNode, _ fields: BlockFields, _ directives: ReportDirectives
    ) throws(DiagnosticError) -> ReportFigure {
        do throws(QueryProblem) {
            return try directives.evaluator.figure(text)
        } catch {
            throw DiagnosticError(error.diagnostic(at: fields.location(of: node)))
        }
    }

    private static func fill(_ query: String, _ axis: Axis, _ entry: Int) -> String {
        axis.placeholders.reduce(query) { $0.replacing($1, with: axis.entries[entry].filling) }
    }

    private static func periods(_ fields: BlockFields) throws(DiagnosticError) -> Axis? {
        guard let list = try fields.list("期别") else { return nil }
        var periods: [Period] = []
        for (text, node) in list {
            let ends = text.split(separator: "至").map { Period($0.filter { !$0.isWhitespace }) }
            guard let from = ends.first ?? nil, let to = ends.last ?? nil, ends.count <= 2,
                let run = Self.run(from: from, to: to)
            else {
                throw fields.problem(
                    at: node, zh: "期别写作 2025、2026-06，或“2021 至 2025”。",
                    en: "A period is 2025, 2026-06 or \"2021 至 2025\".")
            }
            periods += run
        }
        return Axis(
            heading: "时期", placeholders: ["{期}", "{period}"], entries: periods.map { ($0.chinese, $0.description) })
    }

    /// All periods from one to another of the same length; nil where they are not, or there is no end to them.
    private static func run(from: Period, to: Period) -> [Period]? {
        var run = [to]
        while let last = run.last, last != from {
            guard from < last, run.count < 60, let previous = last.previous else { return nil }
            run.append(previous)
        }
        return run.reversed()
    }

    private static func regions(_ fields: BlockFields, _ directives: ReportDirectives) throws(DiagnosticError) -> Axis?
    {
        guard let list = try fields.list("地区") else { return nil }
        var regions: [Region] = []
        for (text, node) in list {
            let words = text.split(separator: " ")
            do throws(QueryProblem) {
                let region = try directives.data.region(words.first.map { String($0) } ?? text)
                // 下级: those directly below, as the tree has them.
                regions +=
                    words.count == 2 && words[1] == "下级"
                    ? directives.data.site.regions.children(of: region.code) : [region]
            } catch {
                throw DiagnosticError(error.diagnostic(at: fields.location(of: node)))
            }
        }
        return Axis(
            heading: "地区", placeholders: ["{区}", "{region}"], entries: regions.map { ($0.name, $0.code.description) })
    }
}
