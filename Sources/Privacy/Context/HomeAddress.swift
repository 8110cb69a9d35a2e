/// An address down to the house, where the words say that somebody lives there; offices have addresses as well.
enum HomeAddress {
    /// Words around 住; 住所 is missing because it is an enterprise's registered seat.
    private static let dwelling: [(before: StaticString, after: StaticString)] = [
        ("家", ""), ("", "址"), ("现", ""), ("居", "地"), ("居", "在"), ("居", "于"), ("", "在"), ("常", "地"),
    ]
    private static let otherWords: [StaticString] = ["宿", "房", "院", "户", "所", "建", "校", "持", "村", "保", "民", "养"]
    private static let labels: [StaticString] = ["家庭地址", "户籍地址", "家庭详细地址", "户籍所在地", "详细地址（家庭）"]
    /// Parts of an address that lead to one household.
    private static let parts: [StaticString] = ["号", "栋", "幢", "单元", "室", "号楼"]
    /// What 号 counts where it is no house.
    private static let others: [StaticString] = ["窗口", "令", "文", "公告", "》", "楼"]
    private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "零", "〇"]
    private static let reach = 180

    /// The address behind the 住 whose last byte stands at a position.
    static func range(behindDwelling position: Int, in text: ScannedBytes) -> Range<Int>? {
        guard text.has("住", endingAt: position + 1) else { return nil }
        let word = dwelling.first { word in
            text.has(word.before, endingAt: position - 2) && text.has(word.after, at: position + 1)
        }
        if let word { return range(from: position + 1 + word.after.utf8CodeUnitCount, in: text) }
        // 张三，住……: a person's address in a legal text, unless 住 begins another word.
        guard text.length(ofAny: ["，", ",", "、"], endingAt: position - 2) != nil,
            text.length(ofAny: otherWords, at: position + 1) == nil
        else { return nil }
        return range(from: position + 1, in: text)
    }

    /// The address to which digits belong that end at a position, behind a label without 住.
    static func range(aroundDigitsEndingAt end: Int, in text: ScannedBytes) -> Range<Int>? {
        guard text[end] >= 0xE0, text.length(ofAny: parts, at: end) != nil,
            let start = text.lastEnd(ofAny: labels, in: max(0, end - reach)..<end)
        else { return nil }
        // The label of an earlier sentence is none of this one's.
        return range(from: start, in: text).flatMap { $0.upperBound > end ? $0 : nil }
    }

    private static let ends: [StaticString] = ["。", "；", ";", "\n", "\\n", "<", "|", "《", "〔"]

    /// From a label to the last part of the address that follows in the same sentence and cell.
    private static func range(from start: Int, in text: ScannedBytes) -> Range<Int>? {
        // The tags between a label and its value.
        var position = start
        while let gap = tagOrSpace(at: position, in: text) { position += gap }
        var isInNumber = false
        var isHouse = false
        var last: Int?
        while position < min(text.count, start + reach) {
            let digit = DigitReader.digit(in: text, at: position)?.length
            if let length = digit ?? text.length(ofAny: numerals, at: position) {
                // 第 counts windows and notices.
                if !isInNumber { isHouse = !text.has("第", endingAt: position) }
                isInNumber = true
                position += length
                continue
            }
            if isInNumber, isHouse, let length = text.length(ofAny: parts, at: position) {
                position += length
                if text.length(ofAny: others, at: position) == nil { last = position }
            } else if text.length(ofAny: ends, at: position) != nil {
                break
            } else {
                position += 1
            }
            isInNumber = false
        }
        return last.map { start..<$0 }
    }

    private static func tagOrSpace(at position: Int, in text: ScannedBytes) -> Int? {
        if text[position] == 0x20 || text[position] == 0x0A || text[position] == 0x22 || text[position] == 0x3A {
            return 1
        }
        if text.has("：", at: position) || text.has("　", at: position) { return 3 }
        guard text[position] == 0x3C else { return nil }
        var end = position
        while text[end] != 0x3E {
            end += 1
            guard end < text.count, end - position < 80 else { return nil }
        }
        return end + 1 - position
    }
}
