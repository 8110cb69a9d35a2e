import Figures
import Formats
import Model

/// Tells which pages are as earlier builds left them, and what those builds found in them.
struct PageRecall: Sendable {
    /// The portal's own last build, then those of its parts; a page is taken from the first that has it as it is to be.
    let builds: [RememberedBuild]

    struct Recalled: Sendable {
        let page: RememberedPage
        let outcome: PageRenderer.Outcome
        /// Which of the builds it is taken from.
        let build: Int
    }

    /// Nil where the page is to be made.
    func page(_ planned: PlannedPage, by renderer: PageRenderer, _ encoder: inout FingerprintEncoder) -> Recalled? {
        do throws(PageChange) {
            return try recalled(planned, by: renderer, &encoder)
        } catch {
            return nil
        }
    }

    /// The page as it was, or the first thing found that is not as it was.
    func recalled(
        _ planned: PlannedPage, by renderer: PageRenderer, _ encoder: inout FingerprintEncoder
    ) throws(PageChange) -> Recalled {
        var change: PageChange?
        for index in builds.indices {
            guard let page = builds[index].memory.page(at: planned.path.description) else { continue }
            do throws(PageChange) {
                return try recalled(page, of: planned, from: index, by: renderer, &encoder)
            } catch {
                change = change ?? error
            }
        }
        throw change ?? .notRemembered
    }

    private func recalled(
        _ page: RememberedPage, of planned: PlannedPage, from build: Int, by renderer: PageRenderer,
        _ encoder: inout FingerprintEncoder
    ) throws(PageChange) -> Recalled {
        var page = page
        guard page.fingerprint == renderer.fingerprint(of: planned, showing: page.contents, &encoder) else {
            throw .values
        }
        if let link = page.links.first(where: { !renderer.follows($0) }) { throw .link(link.asked) }
        if let file = page.files.first(where: { !builds[build].isInPlace($0) }) { throw .published(file.path) }
        for index in page.sources.indices {
            guard let source = page.sources[index].current(in: renderer.folder) else {
                throw .source(page.sources[index].file)
            }
            page.sources[index] = source
        }
        var outcome = PageRenderer.Outcome()
        guard recall(page, of: planned.subject, by: renderer, into: &outcome) else { throw .record }
        return Recalled(page: page, outcome: outcome, build: build)
    }

    private func recall(
        _ page: RememberedPage, of subject: PlannedPage.Subject, by renderer: PageRenderer,
        into outcome: inout PageRenderer.Outcome
    ) -> Bool {
        outcome.officePhones = page.officePhones
        outcome.tally = page.tally.map {
            TableTally(read: FileTally(path: $0.file, rows: $0.rows), shown: $0.shown, masked: $0.masked)
        }
        switch subject {
        case .disclosure(let index):
            let disclosure = renderer.assembler.site.disclosures[index]
            if let content = page.contents.first ?? nil {
                // What has changed since is told from what was public, and for that it is read.
                if let recorded = renderer.record[disclosure]?.content, recorded != content.digest { return false }
                outcome.state = renderer.state(of: disclosure, content)
            }
            let subject = FigureSubject(
                region: disclosure.region, period: disclosure.period, item: disclosure.item)
            for packed in page.figures {
                guard let figures = FigureSummary(packed: packed, of: subject) else { return false }
                outcome.summaries.append(figures)
            }
        case .notice(let index):
            let notice = renderer.assembler.site.notices[index]
            var body = PageAssembler.Body()
            outcome.state = notice.body.map { renderer.note(notice, showing: $0, in: &body) }
        default: break
        }
        return true
    }
}

extension PageRenderer {
    /// Whether a link leads where it led.
    fileprivate func follows(_ link: RememberedPage.Link) -> Bool {
        (assembler.plan.addresses.page(for: link.asked) ?? "") == link.address
            && pictures[link.address].map { Fingerprint(of: $0) } == link.picture
    }
}

extension RememberedPage.Source {
    /// The same with its stamp of today; nil where the file has changed.
    fileprivate func current(in folder: ContentFolder) -> Self? {
        if let stamp, FileSystem.stamp(of: folder.root + "/" + file) == stamp { return self }
        let today = folder.stamp(of: file)
        guard let bytes = try? folder.read(file), SHA256.hex(bytes) == digest else { return nil }
        return Self(file: file, stamp: today, digest: digest)
    }
}
