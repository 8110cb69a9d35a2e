import Diagnostics

extension Rule {
    static let reportQuery = Rule(
        "report-query", firmness: .unconditional,
        statement: .init(zh: "报告中引用的数据须能找到。", en: "Figures that a report quotes can be found."),
        explanation: .init(
            zh: "句子里的数由引用填入，和表里的数必然一致；引用写错了，就没有数可填。",
            en:
                "The numbers in sentences are put in by queries, so that they cannot differ from the tables; a query that names nothing leaves none."
        ),
        remedy: .init(
            zh: "检查指标编码、期别、地区、行名和列名；名称里有空格的加引号。写法见 docs/content.md 的“报告”。",
            en:
                "Check code, period, region, row and column; put names with blanks in quotation marks (docs/content.md, Reports)."
        ))

    static let reportWithheld = Rule(
        "report-withheld", firmness: .unconditional,
        statement: .init(zh: "报告只引用网上公开的数据。", en: "A report quotes only what is published on the web."),
        explanation: .init(
            zh: "只在公示栏张贴、草稿、未到公开日期或不公开的内容，写进报告就等于上了网。",
            en:
                "What hangs on the board only, is a draft, waits for its day or is withheld would be on the web by being quoted."
        ),
        remedy: .init(zh: "去掉这条引用，或先按规定公开它。", en: "Take the query out, or publish the table first."),
        basis: .init(
            zh: "政府信息公开条例第十四条、第十五条、第十七条", en: "Regulations on Open Government Information, art. 14, 15, 17"))

    static let reportUnknownFigure = Rule(
        "report-unknown-figure", .warning,
        statement: .init(zh: "报告引用的数最好已经公布。", en: "Figures that a report quotes are known."),
        explanation: .init(
            zh: "没有公布的数在文中显示为“未公布”，不会当作零，但句子读起来可能不通。",
            en: "A figure that is not known is given as 未公布, never as zero; the sentence around it may not read well."),
        remedy: .init(zh: "补上数据，或改写句子。", en: "Add the figure, or rewrite the sentence."))

    static let ambiguousRow = Rule(
        "ambiguous-row", firmness: .unconditional,
        statement: .init(zh: "引用的行名在表中只能有一行。", en: "A row that is quoted is the only one of its name."),
        explanation: .init(
            zh: "同名的行有几行时，取哪一行都可能是错的。", en: "Where several rows have the name, any choice may be wrong."),
        remedy: .init(
            zh: "写“列名=值”来选行（几行相符时相加），或给行改名。", en: "Pick rows by COLUMN=VALUE (several are added up), or rename them."))

    static let mixedUnits = Rule(
        "mixed-units", firmness: .unconditional,
        statement: .init(zh: "放在一起比较的数要用同一个单位。", en: "Figures that are compared are in one unit."),
        explanation: .init(
            zh: "平方米和百分比画在一张图里、加在一起，得到的图和数没有意义。",
            en: "Square metres and percentages in one chart or sum mean nothing."),
        remedy: .init(
            zh: "分成几张图；金额可以用“单位”换算成万元、亿元。", en: "Make several charts; amounts of money can be converted by 单位."))

    static let reportBlock = Rule(
        "report-block", firmness: .unconditional,
        statement: .init(zh: "内容块的名称、键和值要写对。", en: "A block has a known name, known keys and fitting values."),
        explanation: .init(
            zh: "写错名称的块会被当成代码显示，写错的键会让图表少了标题或来源。",
            en:
                "A block of a wrong name would be shown as code, and a wrong key leaves a chart without its title or source."
        ),
        remedy: .init(zh: "对照 docs/content.md 的“报告”改正。", en: "Compare it with docs/content.md, Reports."))

    static let blockNotClosed = Rule(
        "block-not-closed", firmness: .unconditional,
        statement: .init(zh: "内容块以单独一行“```”结束。", en: "A block ends with a line \"```\"."),
        explanation: .init(
            zh: "没有结束行，后面的正文都会被吞进块里。", en: "Without its end it swallows all the text that follows."),
        remedy: .init(zh: "在块的最后补一行“```”。", en: "Add a line \"```\" after the block."))
}
