import Formats
import Model

extension PageAssembler {
    /// Nil for the stub of what has had its time.
    func reference(to disclosure: Disclosure, body: Body, withAddress: Bool) -> SheetReference? {
        guard disclosure.publicUntil == nil else { return nil }
        let path = PagePath.disclosure(disclosure.region, disclosure.period, disclosure.item)
        let content = VerifiedContent(
            path: path, title: relations.title(of: disclosure), published: disclosure.published, note: disclosure.note,
            tableFile: body.tableFile, text: body.textSource)
        return SheetReference(
            code: content.code, address: withAddress ? webAddress(of: path, isOutline: body.isOutline) : nil,
            copy: issuedCopy(for: disclosure.region))
    }

    func reference(to notice: Notice, body: Body, withAddress: Bool) -> SheetReference? {
        guard notice.showsText(on: asOf) else { return nil }
        let path = PagePath.notice(notice.code)
        let content = VerifiedContent(
            path: path, title: notice.title, published: notice.start, note: "", tableFile: [], text: body.textSource)
        return SheetReference(
            code: content.code, address: withAddress ? webAddress(of: path, isOutline: body.isOutline) : nil,
            copy: issuedCopy(for: notice.region))
    }

    private func webAddress(of path: PagePath, isOutline: Bool) -> SheetReference.WebAddress? {
        let baseURL = site.settings.baseURL
        guard !baseURL.isEmpty else { return nil }
        let url = baseURL + path.description
        if isOutline { return QRCode(side: 1, modules: [true]).map { .init(url: url, qrCode: $0) } }
        return QRCodeEncoder.encode(url).map { SheetReference.WebAddress(url: url, qrCode: $0) }
    }

    /// One body a sheet, in their order.
    func sheetsPage(_ issue: SheetIssue, bodies: [Body]) -> Parts {
        guard let region = site.regions[issue.region] else {
            preconditionFailure("sheets of no region: \(issue.region)")
        }
        let sheets = zip(issue.subjects, bodies).map { subject, body in sheet(subject, body: body) }
        let content = SheetsPage(
            region: region, superior: region.parent.flatMap { site.regions[$0] }, issue: issue.name, sheets: sheets,
            part: issue.part, partCount: issue.partCount, firstNumber: issue.firstNumber, totalCount: issue.totalCount)
        return (
            .sheets(content), [homeLink] + ancestors(of: region.code) + [regionLink(region.code)],
            column("村务公开", "政务公开")
        )
    }

    private func sheet(_ subject: PlannedPage.Subject, body: Body) -> SheetsPage.Sheet {
        switch subject {
        case .disclosure(let index):
            let disclosure = site.disclosures[index]
            return SheetsPage.Sheet(
                title: relations.title(of: disclosure),
                path: .disclosure(disclosure.region, disclosure.period, disclosure.item),
                content: .disclosure(disclosureContent(index, body: body, isSheet: true)))
        case .notice(let index):
            let notice = site.notices[index]
            return SheetsPage.Sheet(
                title: notice.title, path: .notice(notice.code),
                content: .notice(noticeContent(index, body: body, isSheet: true)))
        default: preconditionFailure("no sheet is made of \(subject)")
        }
    }
}
