import Diagnostics
import Model

/// Answers the queries of one text.
struct ReportQueryEvaluator {
    private let data: ReportData
    private let tables: ReportTables

    init(_ data: ReportData) {
        self.data = data
        tables = ReportTables(data)
    }

    func table(_ path: String) throws(QueryProblem) -> ReportTable { try tables.disclosure(path, shifted: false) }

    func figure(_ text: String) throws(QueryProblem) -> ReportFigure { try figure(ReportQuery(text)) }

    func figure(_ query: ReportQuery) throws(QueryProblem) -> ReportFigure {
        var result = try reference(query.first)
        if query.isYearOnYear {
            let before = try reference(query.first, shifted: true)
            return try combine(result, .change, before, places: query.format.quotientPlaces)
        }
        for (operation, words) in query.others {
            result = try combine(result, operation, try reference(words), places: query.format.quotientPlaces)
        }
        return result
    }

    private func reference(_ words: [String], shifted: Bool = false) throws(QueryProblem) -> ReportFigure {
        let source = try ReportData.Source(word: words[0])
        let rest = Array(words.dropFirst())
        if shifted, source != .indicator, source != .table {
            throw QueryProblem(zh: "只有指标和表可以同比。", en: "Only indicators and tables have a year before.")
        }
        switch source {
        case .indicator: return try data.indicator(rest, shifted: shifted)
        case .tasks: return try data.tasks(rest)
        case .facilities: return try data.facilities(rest)
        case .region: return try data.place(rest)
        case .table, .register:
            guard rest.count == 3 else {
                throw QueryProblem(
                    zh: "应为“\(source.rawValue) 名称 行 列”；行名、列名中有空格的加引号。",
                    en: "It is \(source.rawValue) NAME ROW COLUMN; names with blanks stand in quotation marks.")
            }
            let table =
                source == .table ? try tables.disclosure(rest[0], shifted: shifted) : try tables.register(rest[0])
            return try table.figure(row: rest[1], column: rest[2])
        }
    }

    private func combine(
        _ a: ReportFigure, _ operation: ReportQuery.Operation, _ b: ReportFigure, places: Int
    ) throws(QueryProblem) -> ReportFigure {
        guard a.unit == b.unit || a.unit.isEmpty || b.unit.isEmpty else {
            throw QueryProblem(
                .mixedUnits, zh: "两个数的单位不同（\(a.unit)、\(b.unit)），不能相加减或相比。",
                en: "The figures are in different units (\(a.unit), \(b.unit)).")
        }
        let unit = a.unit.isEmpty ? b.unit : a.unit
        let isShare = operation == .share
        let isPoints = unit == "%" && (operation == .change || operation == .difference)
        let meaning: ReportFigure.Meaning =
            switch operation {
            case .sum, .share: .amount
            case .difference: .difference
            case .change: .growth
            }
        let shownUnit = isPoints ? FigureFormat.points : isShare || operation == .change ? "%" : unit
        guard let x = a.value, let y = b.value else {
            return ReportFigure(value: nil, unit: shownUnit, meaning: meaning)
        }
        let (first, second) = (WideDecimal(x), WideDecimal(y))
        let result: ExactDecimal?
        switch operation {
        case .sum: result = x.adding(y)
        case .difference: result = x.adding(ExactDecimal(units: -y.units, scale: y.scale))
        case .change where isPoints: result = x.adding(ExactDecimal(units: -y.units, scale: y.scale))
        case .share, .change:
            guard second != .zero else {
                throw QueryProblem(zh: "作比较的数是零，算不出比例。", en: "What it is compared with is zero.")
            }
            let part = isShare ? first : first - second
            let quotient = part.divided(by: isShare ? second : second.magnitude, times: 100, places: places)
            result = quotient.flatMap { ExactDecimal($0.rounded, places: places) }
        }
        guard let result else { throw QueryProblem(zh: "结果太大，无法表示。", en: "The result is too large.") }
        return ReportFigure(value: result, unit: shownUnit, meaning: meaning)
    }
}
