/// 机动车号牌 (GA 36): province, authority, five characters, or six of a new-energy vehicle.
enum LicencePlate {
    private static let provinces: [StaticString] = [
        "京", "津", "沪", "渝", "冀", "豫", "云", "辽", "黑", "湘", "皖", "鲁", "新", "苏", "浙", "赣", "鄂", "桂", "甘", "晋", "蒙", "陕",
        "吉",
        "闽", "贵", "粤", "青", "藏", "川", "宁", "琼",
    ]
    private static let separators: [StaticString] = ["·", "•", "‧", "・", "-", " ", "."]
    private static let endings: [StaticString] = ["挂", "学", "警", "港", "澳", "领", "使", "试", "超"]

    /// The plate to which the first digit at a position belongs.
    static func range(aroundDigit position: Int, in text: ScannedBytes) -> Range<Int>? {
        var letters = position
        while text[letters - 1].isLetter, position - letters < 3 { letters -= 1 }
        if letters < position, let start = provinceStart(endingAt: letters, in: text) {
            return range(start, number: letters + 1, in: text)
        }
        guard position - letters <= 2, let length = text.length(ofAny: separators, endingAt: letters),
            text[letters - length - 1].isLetter,
            let start = provinceStart(endingAt: letters - length - 1, in: text)
        else { return nil }
        return range(start, number: letters, in: text)
    }

    private static func provinceStart(endingAt end: Int, in text: ScannedBytes) -> Int? {
        guard text[end - 3] & 0xF0 == 0xE0, text.length(ofAny: provinces, endingAt: end) != nil else { return nil }
        return end - 3
    }

    private static func range(_ start: Int, number: Int, in text: ScannedBytes) -> Range<Int>? {
        var first = number
        if let length = text.length(ofAny: separators, at: number) { first += length }
        var end = first
        var letters = 0
        while text[end].isDigit || text[end].isLetter {
            // I and O are not given out: they look like digits.
            if text[end].isLetter { letters += 1 }
            if text[end] | 0x20 == 0x69 || text[end] | 0x20 == 0x6F { return nil }
            end += 1
        }
        let count = end - first
        guard letters <= 2, (4...6).contains(count) else { return nil }
        if let ending = text.length(ofAny: endings, at: end), count <= 5 { return start..<end + ending }
        return count >= 5 ? start..<end : nil
    }
}
