/// Cuts addresses where they begin to lead to one household.
enum AddressMask {
    /// The ends of what may stay, from the narrowest to the widest.
    private static let levels: [[String]] = [
        ["村民小组", "居民小组", "小组", "组"], ["自然村", "村委会", "社区", "村"], ["街道", "乡", "镇"], ["县", "区", "市"], ["省"],
    ]

    /// Down to the village group, or to the widest part before it that is there; 翠峰路12号3栋 alone leaves nothing but `*`.
    static func toGroup(_ cell: String) -> String {
        let address = cell.filter { !$0.isWhitespace }
        guard !address.isEmpty else { return "" }
        // A village's and a group's number stay, a house's number begins what goes.
        for level in levels {
            for ending in level {
                guard let range = lastRange(of: ending, in: address), !isHouse(address[..<range.lowerBound]) else {
                    continue
                }
                return String(address[..<range.upperBound])
            }
        }
        return "*"
    }

    /// Whether a road and house number stand before the ending already, so that it is the name of an estate.
    private static func isHouse(_ text: Substring) -> Bool {
        text.contains("号") || text.contains("栋") || text.contains("幢") || text.contains("单元") || text.contains("路")
            || text.contains("巷")
    }

    private static func lastRange(of ending: String, in text: String) -> Range<String.Index>? {
        var index = text.endIndex
        while index > text.startIndex {
            text.formIndex(before: &index)
            if text[index...].hasPrefix(ending) { return index..<text.index(index, offsetBy: ending.count) }
        }
        return nil
    }
}
