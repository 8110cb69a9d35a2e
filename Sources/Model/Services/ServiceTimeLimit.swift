/// 法定办结时限 or 承诺办结时限: the number may stand with its unit, or the unit in a column of its own.
public struct ServiceTimeLimit: Hashable, Encodable, Sendable {
    public let text: String
    public let unit: String
    /// What the standard calls 时限说明: from when it counts, what is not counted.
    public let note: String

    public init(_ text: String, unit: String = "", note: String = "") {
        self.text = text
        self.unit = unit
        self.note = note
    }

    /// `20个工作日`; empty where no time is told.
    public var description: String {
        guard let last = text.last, last.isNumber, !unit.isEmpty else { return text }
        return unit == "工作日" || unit == "自然日" ? "\(text)个\(unit)" : text + unit
    }
}
