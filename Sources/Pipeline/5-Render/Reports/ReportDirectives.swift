import Diagnostics
import Formats
import Model

/// Answers the queries and makes the blocks of one text, and keeps what is wrong with them.
final class ReportDirectives: MarkdownDirectives {
    private(set) var diagnostics: [Diagnostic] = []
    let evaluator: ReportQueryEvaluator
    let data: ReportData
    private let resolve: (MarkdownLink) -> LinkResolution

    /// What stands for a figure that could not be found; the finding stops the build.
    private static let failed = "（引用有误）"

    init(_ data: ReportData, resolve: @escaping (MarkdownLink) -> LinkResolution) {
        self.data = data
        self.resolve = resolve
        evaluator = ReportQueryEvaluator(data)
    }

    func text(for query: String, at location: SourceLocation) -> String {
        do throws(QueryProblem) {
            let query = try ReportQuery(query)
            let figure = try evaluator.figure(query)
            if figure.value == nil { warnOfUnknown(at: location) }
            return try query.format.text(figure)
        } catch {
            diagnostics.append(error.diagnostic(at: location))
            return Self.failed
        }
    }

    func block(_ block: FencedBlock) -> FencedContent? {
        guard let kind = FencedKind(block.kind) else {
            // Code of another language stays, a slip of the pen does not.
            guard let near = NearMiss.suggestion(for: block.kind, among: FencedKind.names) else { return nil }
            report(
                .reportBlock, at: block.location, zh: "没有“\(ShownName(block.kind))”这种内容块。",
                en: "There is no kind of block \"\(ShownName(block.kind))\".", suggestion: near)
            return .rejected
        }
        guard block.isClosed else {
            report(
                .blockNotClosed, at: block.location, zh: "从这里开始的内容块没有结束行“```”。",
                en: "The block that opens here has no closing \"```\".")
            return .rejected
        }
        do throws(DiagnosticError) {
            guard let node = try YAMLReader.read(block.body, file: block.location.file, firstLine: block.firstLine)
            else {
                throw DiagnosticError(
                    Diagnostic(.reportBlock, at: block.location, zh: "内容块是空的。", en: "The block is empty."))
            }
            return .block(try content(of: kind, node, file: block.location.file))
        } catch {
            diagnostics.append(error.diagnostic)
            return .rejected
        }
    }

    private func content(of kind: FencedKind, _ node: DataNode, file: String) throws(DiagnosticError) -> ContentBlock {
        switch kind {
        case .chart: return .chart(try ChartBlockReader(self, file: file).chart(node))
        case .table: return .table(try TableBlockReader(self, file: file).table(node))
        case .metric: return .metrics(try metrics(node, file: file))
        case .steps:
            guard let steps = node.sequence, steps.allSatisfy({ $0.scalar != nil }) else {
                throw DiagnosticError(
                    Diagnostic(
                        .reportBlock, at: SourceLocation(file, line: node.line, column: node.column),
                        zh: "步骤写成列表，一行一步，以“- ”开头。", en: "Steps are a list, a step a line, each begun with \"- \"."))
            }
            return .steps(steps.map { words($0, file: file) })
        case .notice:
            let fields = try BlockFields(
                node, file: file, [.init("标题", "title"), .init("内容", "text"), .init("语气", "tone")])
            for key in ["标题", "内容"] { _ = try fields.requiredText(key) }
            let tone = try fields.choice("语气", among: ["提示", "重要"]) ?? "提示"
            return .notice(
                NoticeBlock(
                    title: words(try fields.required("标题"), file: file),
                    text: words(try fields.required("内容"), file: file), isWarning: tone == "重要"))
        case .contact:
            let fields = try BlockFields(
                node, file: file,
                [.init("单位", "name"), .init("电话", "phone"), .init("地址", "address"), .init("时间", "hours")])
            return .contact(
                ContactBlock(
                    name: try fields.requiredText("单位"), phone: try fields.text("电话"),
                    address: try fields.text("地址"),
                    hours: try fields.text("时间")))
        case .attachment:
            let fields = try BlockFields(
                node, file: file, [.init("标题", "title"), .init("文件", "file"), .init("说明", "note")])
            let target = try fields.required("文件")
            let link = MarkdownLink(
                destination: target.scalar ?? "", kind: .link, location: fields.location(of: target))
            guard case .use(let address) = resolve(link) else {
                return .attachment(.init(title: "", address: "", note: ""))
            }
            return .attachment(
                AttachmentBlock(
                    title: try fields.requiredText("标题"), address: address, note: try fields.text("说明")))
        }
    }

    /// Names of the writer's own choice, each with a query.
    private func metrics(_ node: DataNode, file: String) throws(DiagnosticError) -> MetricBlock {
        guard let entries = node.mapping else {
            throw DiagnosticError(
                Diagnostic(
                    .reportBlock, at: SourceLocation(file, line: node.line, column: node.column),
                    zh: "指标块一行一个“名称: 引用”。", en: "A metric block has a \"name: query\" a line."))
        }
        return MetricBlock(
            entries.map { entry in
                let location = SourceLocation(file, line: entry.value.line, column: entry.value.column)
                return .init(name: entry.key, figure: metric(entry.value.scalar ?? "", at: location))
            })
    }

    /// A figure that stands by itself always has its unit.
    private func metric(_ text: String, at location: SourceLocation) -> String {
        do throws(QueryProblem) {
            let query = try ReportQuery(text)
            let figure = try evaluator.figure(query)
            if figure.value == nil { warnOfUnknown(at: location) }
            var format = query.format
            try format.add("带单位")
            return try format.text(figure)
        } catch {
            diagnostics.append(error.diagnostic(at: location))
            return Self.failed
        }
    }

    /// A text of a block, with its queries answered.
    private func words(_ node: DataNode, file: String) -> String {
        var rest = Substring(node.scalar ?? "")
        var result = ""
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            result += rest[..<open.lowerBound]
            result += text(
                for: String(rest[open.upperBound..<close.lowerBound]),
                at: SourceLocation(file, line: node.line, column: node.column))
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    func warnOfUnknown(at location: SourceLocation) {
        report(
            .reportUnknownFigure, at: location, zh: "引用的数还没有公布，文中显示“未公布”。",
            en: "The figure is not known; the text says 未公布.")
    }

    private func report(_ rule: Rule, at location: SourceLocation, zh: String, en: String, suggestion: String? = nil) {
        diagnostics.append(Diagnostic(rule, at: location, zh: zh, en: en, suggestion: suggestion))
    }
}

/// The fenced blocks that are no code, by their names.
enum FencedKind: String, CaseIterable {
    case chart, table, metric, notice, steps, contact, attachment

    private var chinese: String {
        switch self {
        case .chart: "图"
        case .table: "表格"
        case .metric: "指标"
        case .notice: "提示"
        case .steps: "步骤"
        case .contact: "联系方式"
        case .attachment: "附件"
        }
    }

    static let names = allCases.flatMap { [$0.rawValue, $0.chinese] }

    init?(_ name: String) {
        guard let kind = Self.allCases.first(where: { $0.rawValue == name || $0.chinese == name }) else { return nil }
        self = kind
    }
}
