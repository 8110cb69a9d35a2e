import HTML
import Model

/// A disclosure as it hangs on the board.
struct SheetTemplate: Markup {
    let page: DisclosurePage
    let pageTitle: String
    let context: SiteContext
    var place: SheetPlace?

    var content: some Markup {
        SheetHead(
            office: page.region.name, superior: page.superior?.name, pageTitle: pageTitle,
            isOneOfSeveral: place != nil)
        p(.class("facts")) {
            span { "所属时期：\(page.disclosure.period.chinese)" }
            if let published = page.disclosure.published { span { "公开日期：\(published.chinese)" } }
        }
        SheetPeriod(
            label: "张贴时间", from: page.disclosure.postedFrom ?? page.disclosure.published,
            until: page.disclosure.postedUntil)
        if let table = page.table { SheetTable(running: "\(page.region.name)　\(pageTitle)", data: table) }
        if let concealment = page.concealment { ConcealmentNote(concealment: concealment) }
        if !page.body.isEmpty { div(.class("prose")) { RawHTML(page.body.html) } }
        if !page.disclosure.note.isEmpty { div(.class("note")) { Paragraphs("说明：\(page.disclosure.note)") } }
        SheetSignatures(
            signOff: page.disclosure.signOff, needsThree: page.obligation?.category == .finance,
            office: page.region.name)
        div(.class("closing")) {
            SheetObjections(
                advice: "对以上内容有疑问、有异议的，可以在张贴期内当面、书面或者打电话提出：", offices: offices)
            if let reference = page.reference { SheetReferenceBox(reference: reference, isOffWeb: isOffWeb) }
        }
        if !page.citations.isEmpty {
            p(.class("basis")) { "公开依据：\(page.citations.joined(separator: "；"))" }
        }
        SheetFoot(context: context, isOffWeb: isOffWeb, place: place)
    }

    private var isOffWeb: Bool { page.obligation.map { !$0.isOnWeb } ?? true }

    private var offices: [(name: String, phone: String, address: String)] {
        [page.region, page.superior].compactMap { $0 }.map { ($0.name, $0.phone, $0.address) }
    }
}
