import HTML
import Model

/// A notice: how it stands, its text, where to object.
struct NoticeTemplate: Markup {
    let page: NoticePage
    let asOf: Day?

    var content: some Markup {
        p(.class("state")) {
            if let urgency = notice.urgency {
                Badge(urgency == .urgent ? "紧急通知" : "\(urgency.label)预警", .warning)
                if page.progress == nil { " 已经结束" }
            } else {
                Badge(page.summary.state)
            }
        }
        FactList(particulars, class: "facts inline")
        if let progress = page.progress, let asOf { NoticePeriodBar(notice: notice, progress: progress, asOf: asOf) }
        NoticeCorrection(page: page)
        if page.isTextGone { NoticeStub(notice: notice) }
        if page.isTextElsewhere {
            p(.class("note")) { "公示期内的正文可能载有个人信息，期满即撤，不随副本带出。请看公示栏，或者上网查看。" }
        }
        RichTextView(text: page.body)
        if !notice.conclusion.isEmpty {
            PageSection("公示结论", id: "conclusion") { Paragraphs(notice.conclusion) }
        }
        NoticeObjections(notice: notice, state: page.summary.state)
        if !notice.basis.isEmpty {
            PageSection("公示依据", id: "basis") { Paragraphs(notice.basis) }
        }
        PrintedSheets(reference: page.reference, sheets: page.sheets)
        if let changes = page.changes {
            PageSection("版本", id: "publication", searchable: false) {
                VersionText(published: notice.start, versions: page.versions)
                ChangesLink(path: changes)
            }
        }
    }

    private var notice: Notice { page.summary.notice }

    private var particulars: [Fact] {
        [
            Fact("公示范围", [page.region]),
            Fact("公示期", "\(notice.span)（\(notice.days) \(notice.dayKind == .working ? "个工作日" : "天")）"),
            Fact("类别", notice.category),
            Fact("公示载体", notice.carriers),
        ]
    }
}

/// What stays of a notice when its text is gone: that there was one, and from when to when.
struct NoticeStub: Markup {
    let notice: Notice

    var content: some Markup {
        p(.class("note")) {
            notice.exception == .withdrawn
                ? "这项公示已经撤回，正文不再显示。"
                : "已公示：\(notice.span)。公示期已满，正文不再显示。"
        }
    }
}

/// Says above the text that it is not the first that was public.
struct NoticeCorrection: Markup {
    let page: NoticePage

    var content: some Markup {
        if page.versions.count > 1, let last = page.versions.last {
            p(.class("note")) {
                Badge("更正", .strong)
                " 公示内容已于\(last.day.chinese)更正（第 \(page.versions.count) 版）。"
                if !page.summary.notice.correction.isEmpty { "更正说明：\(page.summary.notice.correction)" }
            }
        }
    }
}

/// 有异议怎么办.
struct NoticeObjections: Markup {
    let notice: Notice
    let state: Notice.State

    var content: some Markup {
        let facts = [
            Fact("受理部门", notice.department), Fact(phone: "受理电话", notice.phone), Fact("受理地址", notice.address),
            Fact("收到异议", received),
        ]
        if facts.contains(where: { !$0.isMissing }) {
            div(.class("callout")) {
                PageSection(notice.urgency == nil ? "有异议怎么办" : "需要帮助找谁", id: "objections") {
                    p { advice }
                    FactList(facts)
                }
            }
        }
    }

    /// Counts only: who objected is not public.
    private var received: String {
        guard let count = notice.objectionCount else { return "" }
        guard count > 0, let answered = notice.answeredCount else { return "\(count) 件" }
        return "\(count) 件，其中按期答复 \(answered) 件"
    }

    private var advice: String {
        if notice.urgency != nil { return "需要帮助或者有疑问的，请联系：" }
        return switch state {
        case .upcoming, .posted: "对公示内容有异议的，请在\(notice.end.chinese)前（含当天）向受理部门反映。"
        case .disputed: "公示内容有异议，受理部门正在核查。"
        case .withdrawn: "这项公示已经撤回。"
        case .ended: "公示期已过；仍有疑问的，可以向受理部门询问。"
        }
    }
}
