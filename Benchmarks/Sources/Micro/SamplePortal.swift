import Formats
import Model
import Obligations
import Templates

@testable import Pipeline

/// A small portal, loaded and planned as a build does, and a few dozen of its pages of disclosures.
struct SamplePortal {
    /// A page of a disclosure, with what it was made from and what came of it.
    struct Sample {
        let planned: PlannedPage
        let number: Int
        let markdown: [UInt8]
        let csv: [UInt8]
        let source: MarkdownSource
        let page: Page
        let outcome: PageRenderer.Outcome
        let html: [UInt8]
        let visible: [UInt8]
    }

    let renderer: PageRenderer
    let outputGuard: OutputGuard
    let order: SearchOrder
    let samples: [Sample]

    private static let sampleCount = 32

    init(content: String) throws {
        guard let day = Day("2026-11-23") else { throw UnsoundContent() }
        let ground = try Groundwork(content, on: day, ParallelMap(jobs: 1), Silence()) { _, _ in [] }
        guard let sound = ground.sound else { throw UnsoundContent() }
        let protected = ProtectedSite(sound, on: day)
        let assembler = PageAssembler(
            portal: protected.site, schedule: DisclosureSchedule(sound, asOf: day, horizon: 0), on: day)
        let renderer = PageRenderer(
            folder: ground.folder, assembler: assembler, incomplete: ground.loaded.incomplete,
            theme: NoticeboardTheme(), context: assembler.context())
        let order = assembler.searchOrder
        samples = try assembler.plan.pages.enumerated().compactMap { position, planned in
            guard case .disclosure(let index) = planned.subject, let number = order.number(at: position) else {
                return nil
            }
            return (planned, index, number)
        }.prefix(Self.sampleCount).map { planned, index, number in
            try Sample(planned, assembler.site.disclosures[index], numbered: number, by: renderer)
        }
        (self.renderer, self.order) = (renderer, order)
        outputGuard = protected.outputGuard(knowing: ground)
    }

    private struct Silence: BuildProgress {
        func stageBegan(_ stage: BuildStage) {}
        func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {}
        func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {}
    }
}

struct UnsoundContent: Error, CustomStringConvertible {
    let description = "The content has no settings, or a disclosure lacks its text or table."
}

extension SamplePortal.Sample {
    init(_ planned: PlannedPage, _ disclosure: Disclosure, numbered number: Int, by renderer: PageRenderer) throws {
        guard let text = disclosure.textFile, let table = disclosure.tableFile else { throw UnsoundContent() }
        self.planned = planned
        self.number = number
        markdown = try renderer.folder.read(text)
        csv = try renderer.folder.read(table)
        source = try FrontMatterReader.body(of: markdown[...], file: text)
        (page, outcome) = renderer.assemble(planned)
        var html: [UInt8] = []
        renderer.write(page, to: &html)
        self.html = html
        visible = VisibleText.read(html)
    }
}
