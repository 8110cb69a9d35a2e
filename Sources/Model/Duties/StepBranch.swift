/// One way on from a step, as an office writes it: `3`, `结束`, `不同意→退回 2`, `需要补正：材料初审`.
struct StepBranch: Hashable, Sendable {
    /// When it is taken; empty where nothing else is possible.
    let condition: String
    /// The number or name of a step, or a word for the end.
    let target: String

    private static let arrows = ["→", "⇒", "->", "=>", "：", ":"]
    private static let lead = ["退回到", "退回", "返回", "回到", "转到", "转入", "进入", "第"]
    private static let ends: Set<String> = ["结束", "办结", "终止", "完成", "end"]

    init(_ text: String) {
        for arrow in Self.arrows {
            let parts = text.split(separator: arrow, maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            condition = parts[0].trimmed
            target = parts[1].trimmed
            return
        }
        condition = ""
        target = text[...].trimmed
    }

    var isEnd: Bool { Self.ends.contains(target.lowercased()) }

    /// What may be a step's number or name, the plainest reading first: 退回第 2 步 is 2.
    var readings: [String] {
        var readings = [target]
        var rest = target[...]
        while let word = Self.lead.first(where: { rest.hasPrefix($0) }) {
            rest = rest.dropFirst(word.count)
            readings.append(rest.trimmed)
            rest = readings[readings.count - 1][...]
        }
        if rest.hasSuffix("步") { readings.append(rest.dropLast().trimmed) }
        return readings
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
