/// All rules there are, by subject: what `explain` shows and what settings and waivers may name.
public struct RuleCatalogue: Sendable {
    public let groups: [RuleGroup]
    private let byID: [String: Rule]

    public init(_ groups: [RuleGroup]) {
        self.groups = groups.filter { !$0.rules.isEmpty }
        byID = Dictionary(groups.flatMap(\.rules).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// In the order of the groups.
    public var rules: [Rule] { groups.flatMap(\.rules) }

    public subscript(id: String) -> Rule? { byID[id] }

    /// The id that somebody who wrote `id` most likely meant.
    public func suggestion(for id: String) -> String? {
        let ids = byID.keys.sorted()
        if let near = NearMiss.suggestion(for: id, among: ids) { return near }
        // People remember a word of an id rather than its spelling: `encoding` for `invalid-encoding`.
        let wanted = id.lowercased()
        return wanted.count < 4 ? nil : ids.first { $0.split(separator: "-").contains { $0 == wanted } }
    }
}
