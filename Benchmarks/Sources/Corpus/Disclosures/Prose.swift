/// The text of a disclosure in Markdown: 300 to 800 characters, two headings, a list and a link. The link's address is left
/// to each site, so that both have the same words.
struct Prose {
    enum LinkTarget {
        case village, township, item
    }

    /// Everything up to the link.
    private let opening: String
    private let label: String
    private let closing: String
    let target: LinkTarget

    func markdown(linkingTo address: String) -> String { "\(opening)[\(label)](\(address))\(closing)" }

    init(about topic: Phrases.Topic, of village: Village, in period: Period, _ random: inout RandomNumbers) {
        let sentences = random.shuffled(Phrases.sentences(on: topic))
        let entries = random.shuffled(Phrases.listEntries)
        /// What the list and the fixed phrases do not take of the length that the page is to have.
        let length = random.number(in: 340...740) - 100
        var next = 0
        var text = ""
        func paragraph(upTo share: Int, _ text: inout String, _ random: inout RandomNumbers) {
            let start = text.utf8.count
            // A Chinese character takes three bytes.
            while text.utf8.count - start < length * share / 100 * 3, next < sentences.count {
                sentences[next].fill(&text, of: village, in: period, &random)
                next += 1
            }
        }

        paragraph(upTo: 25, &text, &random)
        text += "\n\n## \(random.pick(Phrases.firstHeadings))\n\n"
        paragraph(upTo: 45, &text, &random)
        text += "主要事项如下：\n\n"
        for entry in entries.prefix(random.number(in: 3...5)) {
            text += "- "
            entry.fill(&text, of: village, in: period, &random)
            text += "\n"
        }
        text += "\n## \(random.pick(Phrases.secondHeadings))\n\n"
        paragraph(upTo: 30, &text, &random)
        text += "往期内容和有关资料见"

        let target = random.pick([LinkTarget.village, .township, .item])
        label =
            switch target {
            case .village: "\(village.name)主页"
            case .township: "\(village.township.name)主页"
            case .item: "公开目录"
            }
        opening = text
        closing = "。\(random.pick(Phrases.closings))\n"
        self.target = target
    }
}
