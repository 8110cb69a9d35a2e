import Model

/// The texts around a table: its title, `单位：万元`, notes and sign-off lines.
enum SheetMargin {
    private static let labels = [
        "注", "备注", "说明", "填表", "填报", "制表", "编制", "审核", "复核", "审批", "负责人", "村主任", "书记", "主管", "会计", "出纳", "经办", "经手",
        "联系",
        "监督", "村监委", "村务监督", "民主理财", "理财", "签字", "签章", "盖章", "公章", "日期", "单位",
    ]
    private static let longestLabel = 16

    /// Whether the row is a note or a sign-off line rather than data: its first cell and all others are labels such as `注：` and
    /// `填表人：`, or what fills them in.
    static func isRemark(_ row: SheetContent.Row) -> Bool {
        var isExpected = false
        for cell in row.cells {
            // `填表人：` can have its name in the next cell.
            guard isExpected || isLabel(cell.text) else { return false }
            isExpected = cell.text.last == "：" || cell.text.last == ":"
        }
        return !row.cells.isEmpty
    }

    private static func isLabel(_ text: String) -> Bool {
        let compact = text.prefix(longestLabel * 2).filter { !$0.isWhitespace }
        guard let colon = compact.firstIndex(where: { $0 == "：" || $0 == ":" }),
            compact.distance(from: compact.startIndex, to: colon) <= longestLabel
        else { return false }
        let label = compact[..<colon]
        return labels.contains { label.hasPrefix($0) || label.hasSuffix($0) }
    }

    /// How many rows at the end are no rows of the table: remarks, with whatever single texts stand between and below them.
    static func footLength(of rows: ArraySlice<SheetContent.Row>) -> Int {
        var length = 0
        for (index, row) in rows.reversed().enumerated() {
            if isRemark(row) {
                length = index + 1
            } else if row.cells.count > 1 || row.cells.contains(where: { !$0.isLabel }) {
                break
            }
        }
        return length
    }

    /// The unit that a text such as `单位：万元` states for the whole sheet.
    static func unit(in text: String) -> AmountUnit? {
        let compact = text.filter { !$0.isWhitespace }
        // `填报单位：某村 单位：万元` has two of them.
        return compact.ranges(of: "单位").lazy.compactMap { label in
            let rest = compact[label.upperBound...]
            guard let colon = rest.first, colon == "：" || colon == ":" else { return nil }
            return AmountUnit(rest.dropFirst().prefix { !"，,；;、）)".contains($0) })
        }.first
    }
}
