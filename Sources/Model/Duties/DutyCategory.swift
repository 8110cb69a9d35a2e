/// The duties of one category within a list.
public struct DutyCategory: Sendable {
    public let name: String
    /// The row of the first of them on the page of the list.
    public var anchor: String { duties.first?.anchor ?? "" }
    public let duties: [TownshipDuty]

    /// In the order in which the list names them.
    public static func categories(of duties: [TownshipDuty]) -> [DutyCategory] {
        var names: [String] = []
        for duty in duties where !names.contains(duty.category) { names.append(duty.category) }
        let groups = Dictionary(grouping: duties, by: \.category)
        return names.map { DutyCategory(name: $0, duties: groups[$0] ?? []) }
    }
}
