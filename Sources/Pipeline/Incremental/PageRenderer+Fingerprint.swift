import Formats
import Model

/// What a page is told by before its texts and tables are read.
///
/// The page is assembled without them, and all that it then holds is written down; what only comes up once they are read is added:
/// the decisions that a table may name, the catalogue's entries by which tables are read and shown. Texts and tables themselves are
/// told by the digests of their files (`RememberedPage.Source`), and the links in them by where they lead.
extension PageRenderer {
    /// `contents` are what the record knows the page's disclosures by, as they were when the page was made. Nil for pages that are made
    /// each time: into a report any figure of the portal may be drawn.
    func fingerprint(
        of planned: PlannedPage, showing contents: [RememberedPage.Content?], _ encoder: inout FingerprintEncoder
    ) -> Fingerprint? {
        encoder.begin()
        var body = PageAssembler.Body()
        body.isOutline = true
        switch planned.subject {
        case .report, .text: return nil
        case .disclosure:
            guard contents.count == 1 else { return nil }
            body = frame(of: planned.subject, showing: contents[0], &encoder)
        case .sheets(let issue):
            guard contents.count == issue.subjects.count else { return nil }
            body.sheets = zip(issue.subjects, contents).map { frame(of: $0, showing: $1, &encoder) }
        case .notice: body = frame(of: planned.subject, showing: nil, &encoder)
        case .document(let index): encoder.add(bytes: assembler.site.documents[index].body?.bytes ?? [])
        case .changes(let code, _):
            // Its lines are those of the chain, with the titles that what they speak of has today.
            encoder.add(bytes: chainBytes(of: code))
            for subject in (record.places[code]?.items ?? [:]).keys.sorted() {
                encoder.add(assembler.page(of: subject, in: code))
            }
        case .region(let code):
            let statement = assembler.latestStatement(of: code)
            encoder.add(statement)
            encoder.add(statement.flatMap { assembler.relations.obligations[$0.item] })
        default: break
        }
        let page = assembler.page(planned, body: body)
        encoder.add(page)
        encoder.add(day(toldBy: page))
        encoder.add(assembler.searchDocument(of: planned))
        return encoder.fingerprint
    }

    private func frame(
        of subject: PlannedPage.Subject, showing content: RememberedPage.Content?, _ encoder: inout FingerprintEncoder
    ) -> PageAssembler.Body {
        var body = PageAssembler.Body()
        body.isOutline = true
        switch subject {
        case .disclosure(let index):
            let disclosure = assembler.site.disclosures[index]
            if let content { tellVersions(of: disclosure, showing: content, in: &body) }
            encoder.add(assembler.relations.itemsOfSeveralLevels.contains(disclosure.item))
            encoder.add(assembler.predecessor(of: disclosure)?.tableFile)
            for decision in assembler.decisionsInReach(of: disclosure) {
                encoder.add([decision.code, decision.name] + decision.disclosures)
            }
        case .notice(let index):
            let notice = assembler.site.notices[index]
            guard let text = notice.body else { break }
            _ = note(notice, showing: text, in: &body)
            encoder.add(bytes: text.bytes)
        default: break
        }
        return body
    }
}
