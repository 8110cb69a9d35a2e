import Diagnostics
import Model

/// The steps of a power lead somewhere: from the first to an end, over every one of them.
enum PowerStepCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        // Where steps had to be left out, any of these may be the fault of those.
        guard !incomplete.contains(.table(.powerSteps)) else { return [] }
        let powers = Dictionary(grouping: site.powerSteps) { $0.power.lowercased() }
        return powers.sorted { $0.key < $1.key }.flatMap { findings(in: StepFlow($0.value)) }
    }

    private static func findings(in flow: StepFlow) -> [Diagnostic] {
        guard flow.unknown.isEmpty else { return flow.unknown.map { unknownTarget($0.name, of: $0.step, in: flow) } }
        let unreachable = flow.unreachable.map { position in
            Diagnostic(
                .stepUnreachable, at: flow.steps[position].location,
                zh: "从第一步出发，走不到第 \(flow.steps[position].order) 步。",
                en: "No way from the first step leads to step \(flow.steps[position].order).")
        }
        // One finding for all that go round together, at the first of them.
        let cycle = flow.endless.first.map { position in
            Diagnostic(
                .stepCycle, at: flow.steps[position].location,
                zh: "从第 \(flow.steps[position].order) 步起，怎么走都走不到结束。",
                en: "From step \(flow.steps[position].order) on no way leads to an end.")
        }
        return unreachable + (cycle.map { [$0] } ?? [])
    }

    private static func unknownTarget(_ name: String, of position: Int, in flow: StepFlow) -> Diagnostic {
        Diagnostic(
            .stepBranch, at: flow.steps[position].nextLocation,
            zh: "“下一步”所指的“\(ShownName(name))”不是这项权力的步骤。",
            en: "\"\(ShownName(name))\", to which the step leads, is no step of this power.",
            suggestion: NearMiss.suggestion(
                for: name, among: flow.steps.flatMap { [$0.name, String($0.order)] } + ["结束"]))
    }
}

extension Rule {
    static let stepBranch = Rule(
        "step-branch",
        statement: .init(
            zh: "“下一步”写本权力的步骤序号、步骤名或者“结束”。",
            en: "What follows a step is the number or name of a step of the same power, or the end."),
        explanation: .init(
            zh: "流程图照“下一步”画线。指向不存在的步骤，图上就少一条路，居民看到的程序是错的。",
            en:
                "The flow chart is drawn by it. Where it names no step a way is missing, and residents see a wrong procedure."
        ),
        remedy: .init(
            zh: "写“3”“结束”“不同意→退回 2”这样的形式，几条路用“；”隔开；留空表示接着办下一步。",
            en:
                "Write \"3\", \"结束\" or \"不同意→退回 2\", several ways separated by ；; leave it empty for the step that comes next."
        ))

    static let stepUnreachable = Rule(
        "step-unreachable", .warning,
        statement: .init(zh: "每个步骤都能从第一步走到。", en: "Every step can be reached from the first."),
        explanation: .init(
            zh: "走不到的步骤，要么是“下一步”漏写，要么是多余的，流程图上会孤零零一个框。",
            en:
                "A step that nothing leads to is superfluous or was forgotten in another's \"next\"; in the chart it stands alone."
        ),
        remedy: .init(zh: "在前面某一步的“下一步”中写上它，或者删去。", en: "Name it in the \"next\" of an earlier step, or delete it."))

    static let stepCycle = Rule(
        "step-cycle", .warning,
        statement: .init(zh: "从每个步骤出发都能走到结束。", en: "From every step the procedure can come to an end."),
        explanation: .init(
            zh: "来回退、没有出口的流程，意味着村民的事可能永远办不完。",
            en: "A procedure that only goes round means that a resident's matter may never be settled."),
        remedy: .init(zh: "给循环中的一步加一条通往后面步骤或者“结束”的路。", en: "Give one of the steps a way on, or to 结束."))
}
