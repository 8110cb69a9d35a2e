import HTML
import Model

/// One disclosure, laid out as the form that hangs on the board: table, text, signatures.
struct DisclosureTemplate: Markup {
    let page: DisclosurePage
    let pageTitle: String

    var content: some Markup {
        DisclosureParticulars(page: page)
        if let until = page.disclosure.publicUntil {
            RetentionStub(published: page.disclosure.published, until: until)
        }
        CorrectionNote(page: page)
        if let table = page.table, let outline = page.outline {
            DisclosureTable(captionText: caption, data: table, outline: outline)
        }
        if let concealment = page.concealment { ConcealmentNote(concealment: concealment) }
        RichTextView(text: page.body)
        if !page.disclosure.note.isEmpty {
            div(.class("note")) { Paragraphs("说明：\(page.disclosure.note)") }
        }
        if let comparison = page.comparison { PeriodComparisonBlock(comparison: comparison) }
        SignOffBlock(signOff: page.disclosure.signOff, needsThree: needsThree)
        DisclosureDecisions(links: page.decisions)
        PrintedSheets(reference: page.reference, sheets: page.sheets)
        DisclosureBasis(citations: page.citations)
        PublicationBlock(page: page)
        PeriodNeighbours(previous: page.previous, next: page.next)
        if !page.samePeriod.isEmpty {
            PageSection("\(page.disclosure.period.chinese)还公开了", id: "same-period", searchable: false) {
                LinkList(page.samePeriod)
            }
        }
    }

    /// 农经发〔2011〕13号 asks for three signatures under figures of the collective; a stub has lost its names.
    private var needsThree: Bool { page.obligation?.category == .finance && page.disclosure.publicUntil == nil }

    /// As on the paper form: whose it is, from when, of what.
    private var caption: String {
        let item = page.obligation?.title ?? pageTitle
        return "\(page.region.name)\(page.disclosure.period.chinese)\(item)"
    }
}

/// Says above the figures that they are not the first that were public.
struct CorrectionNote: Markup {
    let page: DisclosurePage

    var content: some Markup {
        if page.versions.count > 1, let last = page.versions.last {
            p(.class("note")) {
                Badge("更正", .strong)
                " 本页内容已于\(last.day.chinese)更正（第 \(page.versions.count) 版）。"
                if !page.disclosure.correction.isEmpty { "更正说明：\(page.disclosure.correction)　" }
                a(.href("#publication")) { "看版本" }
            }
        }
    }
}

/// What stays of a disclosure when its time is over.
struct RetentionStub: Markup {
    let published: Day?
    let until: Day

    var content: some Markup {
        p(.class("note")) {
            let span = published.map { "\($0.chinese)至\(until.chinese)" } ?? "至\(until.chinese)"
            "公开期限已满：本项内容已于\(span)公开，现已撤下。需要查阅的，可以向公开单位询问。"
        }
    }
}

/// Whose disclosure it is, and from when.
struct DisclosureParticulars: Markup {
    let page: DisclosurePage

    var content: some Markup {
        FactList(
            [
                Fact("公开单位", [PageLink(page.region.name, .region(page.region.code))]),
                Fact("所属时期", page.disclosure.period.chinese),
                Fact("公开日期", page.disclosure.published),
                Fact("类别", page.obligation?.category.label ?? ""),
                Fact("公开内容", page.obligation?.content ?? ""),
            ], class: "facts inline")
    }
}

struct DisclosureBasis: Markup {
    let citations: [String]

    var content: some Markup {
        if !citations.isEmpty {
            PageSection("公开依据", id: "basis") {
                ul(.class("plain")) {
                    ForEach(citations) { citation in
                        li { citation }
                    }
                }
            }
        }
    }
}

/// The same item a period earlier and later.
struct PeriodNeighbours: Markup {
    let previous: PageLink?
    let next: PageLink?

    var content: some Markup {
        if previous != nil || next != nil {
            nav(.class("neighbours"), .label("上一期和下一期"), .searchable(false)) {
                if let previous {
                    a(.class("previous"), .href(previous.path)) { "上一期：\(previous.title)" }
                }
                if let next {
                    a(.class("next"), .href(next.path)) { "下一期：\(next.title)" }
                }
            }
        }
    }
}
