import HTML
import Model

extension Entry {
    init(_ decision: DecisionSummary, namesRegion: Bool = true) {
        let waiting = decision.outstanding.map(\.shortName).joined(separator: "、")
        self.init(
            decision.name, decision.path,
            details: [
                namesRegion ? decision.regionName : "", decision.assembly.label, decision.matter.label,
                waiting.isEmpty ? "" : "待完成：\(waiting)",
            ],
            day: decision.decided, badge: Badge(decision.verdict))
    }
}
