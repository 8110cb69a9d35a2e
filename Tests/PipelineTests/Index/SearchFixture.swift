import Model

@testable import Pipeline

/// Made-up pages for the tests of the index, the same on every run.
struct SearchFixture {
    private var random: SplitMix
    let documents: [SearchDocument]
    private let plainTexts: [String]

    init(pages: Int, seed: UInt64 = 1) {
        var random = SplitMix(state: seed)
        documents = (0..<pages).map { Self.document($0, &random) }
        self.random = random
        plainTexts = documents.map { document in
            String(decoding: document.text, as: UTF8.self).filter { !Self.transparent.contains($0) }
        }
    }

    static func document(
        _ path: String, _ title: String, kind: PageKind = .page, date: Day? = nil, aliases: [String] = [],
        text: String = ""
    ) -> SearchDocument {
        SearchDocument(
            path: PagePath(path), title: title, kind: kind, date: date, aliases: aliases,
            text: Array("\(title)\n\(text)".utf8))
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
        Set(plainTexts.indices.filter { plainTexts[$0].contains(fragment) }.map { documents[$0].path.description })
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

    private static func document(_ number: Int, _ random: inout SplitMix) -> SearchDocument {
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
        return SearchDocument(
            path: PagePath("pages/p\(number).html"), title: title,
            kind: Self.kinds.randomElement(using: &random) ?? .page,
            regionName: "花山村", regionCode: RegionCode("99010100120\(number % 7)"),
            date: Bool.random(using: &random) ? Day(year: year, month: number % 12 + 1, day: 1) : nil,
            aliases: number % 5 == 0 ? ["〔2022〕\(number)号"] : [], text: Array(text.utf8))
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
