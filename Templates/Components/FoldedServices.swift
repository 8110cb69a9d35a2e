import HTML
import Model

/// Services by field, each field folded: on a page that is about something else they would make two thirds of it.
struct FoldedServices: Markup {
    let groups: [ServiceGroup]
    /// Where each is handled, by its code.
    var handling: [String: ServiceHandling] = [:]

    var content: some Markup {
        Requirement(.foldScript)
        div(.class("directory folded")) {
            ForEach(groups) { group in
                details(.class("more-sites")) {
                    summary {
                        group.field
                        span(.class("count")) { "\(group.services.count) 项" }
                    }
                    ul(.class("services")) {
                        ForEach(group.services) {
                            ServiceLine(service: $0, isFilterable: false, handling: handling[$0.code])
                        }
                    }
                }
            }
        }
    }
}

/// In one line, how much can be had done in the village and what for one has to go where.
struct HandlingSummary: Markup {
    let handling: [String: ServiceHandling]

    var content: some Markup {
        if !handling.isEmpty {
            p { counts.map { "\($0.words) \($0.count) 项" }.joined(separator: "，") + "。" }
        }
    }

    /// The village first, then where most is handled.
    private var counts: [(words: String, count: Int)] {
        let groups = Dictionary(grouping: handling.values) { $0 }
        return groups.sorted { a, b in
            a.key.isInVillage != b.key.isInVillage
                ? a.key.isInVillage : (b.value.count, a.key.words) < (a.value.count, b.key.words)
        }.map { ($0.key.words, $0.value.count) }
    }
}

extension ServiceHandling {
    /// As people say it.
    var words: String {
        let whose = isInVillage ? "本村（社区）" : place
        return isTerminal ? "用\(whose)自助终端办" : isInVillage ? "在本村（社区）办" : "到\(place)办"
    }
}
