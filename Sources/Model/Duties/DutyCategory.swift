/// The duties of one category within a list.
public struct DutyCategory: Sendable {
    public let name: String
    /// Where its heading stands on the page of the list.
    public let anchor: String
    public let duties: [TownshipDuty]

    /// In the order in which the list names them.
    public static func categories(of duties: [TownshipDuty]) -> [DutyCategory] {
        var names: [String] = []
        for duty in duties where !names.contains(duty.category) { names.append(duty.category) }
        let groups = Dictionary(grouping: duties, by: \.category)
        return names.enumerated().map { position, name in
            let duties = groups[name] ?? []
            return DutyCategory(
                name: name, anchor: "\(duties.first?.list.rawValue ?? "")-category-\(position + 1)", duties: duties)
        }
    }
}
