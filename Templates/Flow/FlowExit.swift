import Model

/// A way on from a step, with all conditions under which it is taken.
struct FlowExit: Hashable {
    let from: Int
    let to: StepFlow.Target
    /// Empty where it is an arrow alone: the step that comes next, without a choice.
    let text: String

    /// Those of one step, the way to the next step last; ways to the same place are one.
    static func exits(of step: Int, in flow: StepFlow) -> [FlowExit] {
        let branches = flow.branches.filter { $0.from == step }
        var targets: [StepFlow.Target] = []
        for branch in branches where !targets.contains(branch.to) { targets.append(branch.to) }
        let following = Self.following(step, in: flow)
        targets.sort { $0 != following && $1 == following }
        return targets.map { target in
            let conditions = branches.filter { $0.to == target }.map(\.condition).filter { !$0.isEmpty }
            let isPlain = targets.count == 1 && conditions.isEmpty && target == following
            return FlowExit(
                from: step, to: target,
                text: isPlain ? "" : words(conditions, target, from: step, among: targets.count, in: flow))
        }
    }

    static func following(_ step: Int, in flow: StepFlow) -> StepFlow.Target {
        step + 1 < flow.steps.count ? .step(step + 1) : .end
    }

    private static func words(
        _ conditions: [String], _ target: StepFlow.Target, from step: Int, among count: Int, in flow: StepFlow
    ) -> String {
        let way =
            switch target {
            case .end: "结束"
            case .step(step): "重办本步"
            case .step(let other) where other < step: "退回第\u{A0}\(flow.steps[other].order)\u{A0}步"
            case .step(let other) where other == step + 1: "接着办第\u{A0}\(flow.steps[other].order)\u{A0}步"
            case .step(let other): "转到第\u{A0}\(flow.steps[other].order)\u{A0}步"
            }
        if conditions.isEmpty { return count > 1 ? "其他情况：\(way)" : way }
        return "\(conditions.joined(separator: "或者"))：\(way)"
    }
}
