import Model
import Testing

@Suite struct StepFlowTests {
    private func flow(_ nexts: String...) -> StepFlow {
        StepFlow(
            nexts.enumerated().map { position, next in
                let list = next.split(separator: "；").map { String($0) }
                return PowerStep(
                    PowerStep.schema.record([
                        "order": .integer(position + 1), "name": .text("步骤\(position + 1)"), "next": .list(list),
                    ]))
            })
    }

    @Test func `steps that say nothing follow one another to the end`() {
        #expect(flow("", "").branches == [.init(from: 0, to: .step(1)), .init(from: 1, to: .end)])
    }

    @Test(
        "a target is a number, a name or the end, with or without words around it",
        arguments: [
            ("2", StepFlow.Target.step(1)), ("第2步", .step(1)), ("退回第 2 步", .step(1)), ("退回到2", .step(1)),
            ("步骤2", .step(1)), ("转到步骤2", .step(1)), ("结束", .end), ("办结", .end),
        ])
    func targets(text: String, target: StepFlow.Target) {
        #expect(flow("不同意→\(text)", "").branches.first == .init(from: 0, to: target, condition: "不同意"))
        #expect(flow(text, "").branches.first == .init(from: 0, to: target))
    }

    @Test(arguments: ["不同意→结束", "不同意->结束", "不同意：结束", "不同意 → 结束"])
    func `a condition is parted from its target by any usual arrow`(text: String) {
        #expect(flow(text).branches == [.init(from: 0, to: .end, condition: "不同意")])
    }

    @Test func `what is no step is unknown`() {
        let flow = flow("不同意→退回 9", "")
        #expect(flow.unknown.map(\.step) == [0])
        #expect(flow.unknown.map(\.name) == ["退回 9"])
    }

    @Test func `a step that is jumped over cannot be reached`() {
        #expect(flow("3", "", "").unreachable == [1])
        #expect(flow("同意→2；不同意→3", "", "").unreachable.isEmpty)
    }

    @Test func `steps that only go round never end`() {
        #expect(flow("", "退回1", "").endless == [0, 1])
        #expect(flow("", "不同意→退回1；同意→3", "").endless.isEmpty)
    }
}
