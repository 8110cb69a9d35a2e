import Diagnostics
import Formats
import Model

/// Makes a table of a block: figures by queries, rows and columns of a disclosed table, or the year's tasks.
struct TableBlockReader {
    private let directives: ReportDirectives
    private let file: String

    private static let keys: [BlockFields.Key] =
        [
            .init("标题", "title"), .init("来源", "source"), .init("表", "table"), .init("行", "rows"),
            .init("列", "columns"), .init("任务", "tasks"),
        ] + FigureGrid.keys

    init(_ directives: ReportDirectives, file: String) {
        self.directives = directives
        self.file = file
    }

    func table(_ node: DataNode) throws(DiagnosticError) -> TableBlock {
        let fields = try BlockFields(node, file: file, Self.keys)
        let title = try fields.requiredText("标题")
        let table: DataTable
        if let path = fields["表"] {
            table = try excerpt(of: path, fields)
        } else if let year = fields["任务"] {
            table = try tasks(year, fields)
        } else {
            let grid = try FigureGrid(fields, directives, putsPeriodsFirst: false)
            // One unit is said once, so that the headings stay narrow.
            if let unit = grid.unit, !unit.isEmpty {
                return TableBlock(
                    title: "\(title)（单位：\(unit)）", table: Self.table(grid, showsUnits: false),
                    source: try fields.text("来源")
                )
            }
            table = Self.table(grid, showsUnits: true)
        }
        return TableBlock(title: title, table: table, source: try fields.text("来源"))
    }

    private static func table(_ grid: FigureGrid, showsUnits: Bool) -> DataTable {
        let units = grid.series.map { Set($0.figures.map(\.unit)).subtracting([""]) }
        let headings = zip(grid.series, units).map { series, units in
            let name = series.name.isEmpty ? "数值" : series.name
            return showsUnits && units.count == 1 ? "\(name)（\(units.first ?? "")）" : name
        }
        return DataTable(
            columns: [.init(title: grid.categoryHeading, isNumeric: false)]
                + headings.map { .init(title: $0, isNumeric: true) },
            rows: grid.categories.indices.map { category in
                [grid.categories[category]]
                    + zip(grid.series, units).map { series, units in
                        let figure = series.figures[category]
                        guard let value = figure.value else { return ChartFigure.unknown }
                        return value.grouped + (units.count > 1 ? " \(figure.unit)" : "")
                    }
            })
    }

    private func excerpt(of path: DataNode, _ fields: BlockFields) throws(DiagnosticError) -> DataTable {
        do throws(QueryProblem) {
            let table = try directives.evaluator.table(path.scalar ?? "")
            var columns = Array(table.table.columns.indices)
            if let wanted = try? fields.list("列") {
                columns = []
                for (name, _) in wanted { columns.append(try table.position(of: name)) }
            }
            var rows = table.table.rows
            if let wanted = try? fields.list("行") {
                rows = []
                for (label, _) in wanted { rows.append(try table.row(label)) }
            }
            return DataTable(
                columns: columns.map { table.table.columns[$0] }, rows: rows.map { row in columns.map { row[$0] } })
        } catch {
            throw DiagnosticError(error.diagnostic(at: fields.location(of: path)))
        }
    }

    private func tasks(_ year: DataNode, _ fields: BlockFields) throws(DiagnosticError) -> DataTable {
        let tasks = directives.data.site.planTasks.filter { "\($0.year)" == year.scalar }
        guard !tasks.isEmpty else {
            throw fields.problem(at: year, rule: .reportQuery, zh: "没有这一年的任务。", en: "There are no tasks of this year.")
        }
        return DataTable(
            columns: ["任务", "量化目标", "牵头单位", "完成时限", "进展", "说明"].map { .init(title: $0, isNumeric: false) },
            rows: tasks.map {
                [$0.name, $0.goal, $0.lead, $0.due?.description ?? "", $0.progress?.label ?? "未公布", $0.progressNote]
            })
    }
}
