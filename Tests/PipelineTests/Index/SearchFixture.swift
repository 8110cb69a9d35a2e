import Diagnostics
import Model

@testable import Pipeline

/// Made-up pages for the tests of the index, the same on every run.
struct SearchFixture {
    private var random: SplitMix
    let pages: [Page]
    private let plainTexts: [String]

    struct Page: Sendable {
        let document: SearchDocument
        let text: String
    }

    init(pages: Int, seed: UInt64 = 1) {
        var random = SplitMix(state: seed)
        self.pages = (0..<pages).map { Self.page($0, &random) }
        self.random = random
        plainTexts = self.pages.map { page in page.text.filter { !Self.transparent.contains($0) } }
    }

    static func page(
        _ path: String, _ title: String, kind: PageKind = .page, category: String = "", item: String? = nil,
        region: String? = nil, date: String? = nil, aliases: [String] = [], summary: String = "", text: String = ""
    ) -> Page {
        Page(
            document: SearchDocument(
                path: PagePath(path), title: title, kind: kind, category: category, item: item,
                regionCode: region.flatMap { RegionCode($0) }, date: date.flatMap { Day($0) }, aliases: aliases,
                summary: summary),
            text: "\(title)\n\(text)")
    }

    /// The city, a county, its township and seven villages of the pages.
    static let regions = RegionTree(
        [("9901", "示例市"), ("990101", "东县"), ("990101001", "河口镇")].map { region($0, $1) }
            + (0..<7).map { region("99010100120\($0)", "花山\($0)村") })

    static func region(_ code: String, _ name: String, managedBy manager: String? = nil) -> Region {
        let values = Region.schema.columns.map { column -> Value? in
            switch column.key {
            case "code": RegionCode(code).map { .regionCode($0) }
            case "name": .text(name)
            case "managed_by": manager.flatMap { RegionCode($0) }.map { .regionCode($0) }
            default: nil
            }
        }
        return Region(Record(schema: Region.schema, location: .init("regions.csv", line: 2), values: values))
    }

    /// Stretches of Han characters from the pages' own texts, as long as given.
    mutating func fragments(_ count: Int, lengths: ClosedRange<Int>) -> [String] {
        var fragments: [String] = []
        while fragments.count < count {
            let text = plainTexts[Int.random(in: plainTexts.indices, using: &random)]
            let runs = text.split { !Self.han.contains($0) }
            let run = Array(runs[Int.random(in: runs.indices, using: &random)])
            let length = Int.random(in: lengths, using: &random)
            guard run.count >= length else { continue }
            let start = Int.random(in: 0...run.count - length, using: &random)
            fragments.append(String(run[start..<start + length]))
        }
        return fragments
    }

    /// Stretches that no page holds, though it may hold each pair in them.
    mutating func absentFragments(_ count: Int, length: Int) -> [String] {
        var fragments: [String] = []
        while fragments.count < count {
            let fragment = String((0..<length).compactMap { _ in Self.characters.randomElement(using: &random) })
            if pathsHolding(fragment).isEmpty { fragments.append(fragment) }
        }
        return fragments
    }

    /// What the index must find, by looking into every page.
    func pathsHolding(_ fragment: String) -> Set<String> {
        Set(plainTexts.indices.filter { plainTexts[$0].contains(fragment) }.map { pages[$0].document.path.description })
    }

    /// Fixed, so that a new kind does not deal other texts into other files.
    private static let kinds: [PageKind] = [
        .service, .disclosure, .notice, .document, .duty, .region, .plan, .facility, .register, .page,
    ]
    private static let characters = Array("村务公开财收支低保养老险申请办理社区民委员会的一二三水电费")
    private static let han = Set(characters)
    /// Between Han characters these mean nothing; the texts have them nowhere else.
    private static let transparent: Set<Character> = [" ", "《", "》", "“", "”"]
    private static let punctuation = Array("，。、：；（）\n")

    private static func page(_ number: Int, _ random: inout SplitMix) -> Page {
        let title = han(4...9, &random) + "\(number)"
        var text = title + "\n"
        for _ in 0..<Int.random(in: 2...25, using: &random) {
            text += han(1...12, &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: text += "《\(han(2...5, &random))》"
            case 1: text += " \(han(1...3, &random)) "
            case 2: text += "\(Int.random(in: 1...2000, using: &random))"
            default: text += punctuation.randomElement(using: &random).map { String($0) } ?? ""
            }
        }
        let year = Int.random(in: 2020...2026, using: &random)
        let kind = Self.kinds.randomElement(using: &random) ?? .page
        let document = SearchDocument(
            path: PagePath("pages/p\(number).html"), title: title, kind: kind,
            category: ["", "财务公开", "党务公开"].randomElement(using: &random) ?? "",
            item: kind == .disclosure ? ["finance", "grants"].randomElement(using: &random) : nil,
            regionCode: number % 9 == 0 ? nil : RegionCode("99010100120\(number % 7)"),
            date: Bool.random(using: &random) ? Day(year: year, month: number % 12 + 1, day: 1) : nil,
            aliases: number % 5 == 0 ? ["〔2022〕\(number)号"] : [])
        return Page(document: document, text: text)
    }

    private static func han(_ lengths: ClosedRange<Int>, _ random: inout SplitMix) -> String {
        let length = Int.random(in: lengths, using: &random)
        return String((0..<length).compactMap { _ in characters.randomElement(using: &random) })
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SearchIndex {
    /// The index of made-up pages, dealt into batches of a size; `postings` may spill.
    init(
        of pages: [SearchFixture.Page], batchSize: Int = 32, sizing: Sizing = Sizing(), synonyms: [[String]] = [],
        additions: [Addition] = [], postings: PostingsCollector? = nil,
        regions: RegionTree = SearchFixture.regions
    ) throws {
        let postings = postings ?? PostingsCollector(in: SpillSpace(path: "/nowhere"))
        let order = SearchOrder(pages.map(\.document))
        for start in stride(from: 0, to: pages.count, by: batchSize) {
            var partial = PartialIndex()
            for position in start..<min(start + batchSize, pages.count) {
                guard let number = order.number(at: position) else { continue }
                partial.add(pages[position].document, numbered: number, text: Array(pages[position].text.utf8))
            }
            try postings.add(partial)
        }
        try self.init(
            order, postings, regions: regions, sizing: sizing, synonyms: synonyms, additions: additions)
    }

    /// All files, as they are published.
    func files() throws -> [SearchFile.Finished] {
        let files = try (0..<count).map { try file($0) }
        return files + [directoryFile(knowing: files.map { Checksum(of: $0.bytes) })]
    }
}
