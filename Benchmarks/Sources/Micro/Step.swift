import Formats
import Model
import Privacy

@testable import Pipeline

/// A step that a build takes for each page, taken for all pages of the sample.
struct Step {
    let name: String
    let pages: Int
    let body: () -> Void

    private init(_ name: String, _ samples: [SamplePortal.Sample], _ body: @escaping (SamplePortal.Sample) -> Void) {
        self.init(name, pages: samples.count) { for sample in samples { body(sample) } }
    }

    private init(_ name: String, pages: Int, body: @escaping () -> Void) {
        self.name = name
        self.pages = pages
        self.body = body
    }

    /// In the order in which a build takes them.
    static func all(of portal: SamplePortal) -> [Step] {
        reading(portal.samples) + making(portal) + indexing(portal)
    }

    private static func reading(_ samples: [SamplePortal.Sample]) -> [Step] {
        let (renderer, scanner) = (MarkdownRenderer(), PersonalDataScanner())
        return [
            Step("front-matter", samples) { keep(try? FrontMatterReader.read($0.markdown[...], file: "a.md")) },
            Step("markdown", samples) { sample in
                keep(renderer.render(sample.source) { .use($0.destination) })
            },
            Step("csv", samples) { keep(CSVReader.read($0.csv[...], file: "a.csv")) },
            Step("personal-data", samples) { keep(scanner.matches(in: $0.source.bytes)) },
        ]
    }

    private static func making(_ portal: SamplePortal) -> [Step] {
        let (renderer, outputGuard) = (portal.renderer, portal.outputGuard)
        return [
            Step("assemble", portal.samples) { keep(renderer.assemble($0.planned)) },
            Step("template", portal.samples) { sample in
                var html: [UInt8] = []
                renderer.write(sample.page, to: &html)
                keep(html)
            },
            Step("visible-text", portal.samples) { keep(VisibleText.read($0.html)) },
            Step("guard", portal.samples) {
                keep(outputGuard.findings(inPage: $0.html, visible: $0.visible, of: $0.planned.path, from: nil))
            },
            Step("fingerprint", pages: portal.samples.count) {
                // One for all pages of a batch.
                var encoder = FingerprintEncoder()
                for sample in portal.samples {
                    keep(renderer.fingerprint(of: sample.planned, showing: sample.outcome.contents, &encoder))
                }
            },
        ]
    }

    private static func indexing(_ portal: SamplePortal) -> [Step] {
        let (samples, order) = (portal.samples, portal.order)
        func terms(of samples: some Sequence<SamplePortal.Sample>) -> PartialIndex {
            var index = PartialIndex()
            for sample in samples {
                index.add(order.documents[sample.number], numbered: sample.number, text: sample.visible)
            }
            return index
        }
        // Two to a batch, and a run after each few: many runs, as a large portal has.
        let batches = stride(from: 0, to: samples.count, by: 2).map {
            terms(of: samples[$0..<min($0 + 2, samples.count)])
        }
        return [
            Step("terms", pages: samples.count) { keep(terms(of: samples)) },
            Step("merge", pages: samples.count) {
                let collector = PostingsCollector(in: SpillSpace(path: "/nowhere"), bound: 4000)
                do {
                    for batch in batches { try collector.add(batch) }
                    var merged = try MergedRuns(collector.takeRuns())
                    var count = 0
                    try merged.forEachTerm { term, _, postings in count += term.count + postings.count }
                    keep(count)
                } catch {
                    preconditionFailure("\(error)")
                }
            },
        ]
    }
}
