/// Damages valid inputs, always in the same way for the same seed: bits and bytes, pieces cut, doubled and moved, and the words
/// that the formats give a meaning to.
struct Mutator {
    private var random: SplitMix

    private static let longest = 1 << 16
    private static let words: [[UInt8]] =
        [
            "\"", ",", "\n", "\r\n", "---\n", "- ", ": ", "{", "}", "[", "]", "&a", "*a", "|", "\t", ";", "<", ">",
            "</", "/>", "&amp;", "&#x0;", "'",
            "<!DOCTYPE a>", "<![CDATA[", "<row r='9'>", "</row>", "<c r='A1'>", "<c t='s'><v>9</v></c>", "<f/>", "<v>",
            "</v>", "hidden='1'", "A1:XFD1048576",
            "1e308", "-0", "99999999999999999999", "0.1", "46203", "单位：万元", "注：", "金额(万元)", "万元", "￥", "（", "．",
            "_x0000_", "#REF!", "\u{0}",
            "\u{FEFF}", "**", "~~~", "```", "](", "![", "xl/workbook.xml", "PK\u{3}\u{4}", "PK\u{1}\u{2}",
            "PK\u{5}\u{6}",
        ].map { Array($0.utf8) } + [
            [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0x84, 0x31, 0xA4, 0x37], [0xD6, 0xD0], [0xC0, 0x80],
        ]

    init(seed: UInt64) { random = SplitMix(state: seed) }

    mutating func number(below limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &random) }

    mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &random) }

    /// The input with one to eight changes; `other` is what pieces are taken from.
    mutating func damaged(_ input: [UInt8], with other: [UInt8]) -> [UInt8] {
        var bytes = input
        for _ in 0...number(below: 8) { change(&bytes, other) }
        return Array(bytes.prefix(Self.longest))
    }

    private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
        let place = number(below: bytes.count + 1)
        let end = min(bytes.count, place + 1 + number(below: 1 << number(below: 8)))
        switch number(below: 8) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(number(below: 8))
        case 1 where place < bytes.count: bytes[place] = UInt8(number(below: 256))
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: number(below: bytes.count + 1))
        case 4: bytes.removeLast(min(bytes.count, number(below: 16)))
        case 5:
            let start = number(below: other.count + 1)
            bytes.insert(contentsOf: other[start..<min(other.count, start + number(below: 40))], at: place)
        case 6:
            // The same word many times over: depth and length are what recursion and quadratic steps fail on.
            let word = pick(Self.words) ?? []
            for _ in 0..<(number(below: 12) == 0 ? number(below: 2000) : 1) {
                bytes.insert(contentsOf: word, at: place)
            }
        default: bytes.insert(contentsOf: pick(Self.words) ?? [], at: place)
        }
    }
}
