import Model
import Testing

@testable import Templates

@Suite struct FlowChartTests {
    /// The same flows every time (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static func randomFlow(_ seed: Int) -> StepFlow {
        var dice = Dice(state: UInt64(seed))
        let words = ["村民代表会议", "，", "（街道）", "2026 年", "abc", "“两委”", "审核", "公示不少于 7 天", "。"]
        func text(_ most: Int) -> String {
            (0..<Int.random(in: 1...most, using: &dice)).map { _ in words[Int.random(in: 0..<words.count, using: &dice)]
            }.joined()
        }
        let count = Int.random(in: 1...12, using: &dice)
        return StepFlow(
            (1...count).map { order in
                let next = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                    let target = Int.random(in: 0...count, using: &dice)
                    return (Bool.random(using: &dice) ? "\(text(2))→" : "") + (target == 0 ? "结束" : String(target))
                }
                return PowerStep.sample([
                    "order": .integer(order), "name": .text(text(5)), "body": .text(text(3)), "time": .text(text(6)),
                    "document": .text(Bool.random(using: &dice) ? text(2) : ""),
                    "disclosed": .flag(.random(using: &dice)),
                    "next": .list(next),
                ])
            })
    }

    private static func overlaps(_ a: FlowChart.Rectangle, _ b: FlowChart.Rectangle) -> Bool {
        a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom
    }

    @Test(arguments: 1...300)
    func `any chart keeps its rectangles apart and its text inside`(seed: Int) {
        let chart = FlowChart(Self.randomFlow(seed))
        let frames = chart.boxes.map(\.frame) + chart.exits.map(\.frame) + (chart.end.map { [$0] } ?? [])
        for (position, frame) in frames.enumerated() {
            #expect(frame.x >= 0 && frame.right <= chart.width && frame.y >= 0 && frame.bottom <= chart.height)
            #expect(!frames.dropFirst(position + 1).contains { Self.overlaps($0, frame) })
        }
        for (frame, lines) in chart.boxes.map({ ($0.frame, $0.lines) }) + chart.exits.map({ ($0.frame, $0.lines) }) {
            for line in lines {
                #expect(line.x > frame.x && line.x + TextWidth.of(line.text, size: line.size) <= frame.right)
                #expect(line.baseline - line.size > frame.y - 3 && line.baseline < frame.bottom - 3)
            }
        }
    }

    @Test(arguments: 1...300)
    func `any arrow leads along the lanes from its step to the border of what it means`(seed: Int) throws {
        let flow = Self.randomFlow(seed)
        let chart = FlowChart(flow)
        let frames = chart.boxes.map(\.frame) + chart.exits.map(\.frame) + (chart.end.map { [$0] } ?? [])
        #expect(Set(chart.edges.map { "\($0.from) \($0.to)" }) == Set(flow.branches.map { "\($0.from) \($0.to)" }))
        var uprights: [(x: Int, span: ClosedRange<Int>)] = []
        for edge in chart.edges {
            let tip = try #require(edge.points.last)
            let target: FlowChart.Rectangle
            switch edge.to {
            case .step(let step): target = chart.boxes[step].frame
            case .end: target = try #require(chart.end)
            }
            let isOnTop = tip.y == target.y && (target.x...target.right).contains(tip.x)
            let isAtSide = (tip.x == target.x || tip.x == target.right) && tip.y > target.y && tip.y < target.bottom
            #expect(isOnTop || isAtSide)
            for (a, b) in zip(edge.points, edge.points.dropFirst()) {
                #expect(a.x == b.x || a.y == b.y)
                let part = FlowChart.Rectangle(
                    x: min(a.x, b.x), y: min(a.y, b.y), width: max(abs(a.x - b.x), 1), height: max(abs(a.y - b.y), 1))
                #expect(!frames.contains { $0 != target && Self.overlaps($0, part) })
                if a.x == b.x, edge.points.count == 4 {
                    let span = min(a.y, b.y)...max(a.y, b.y)
                    #expect(!uprights.contains { $0.x == a.x && $0.span.overlaps(span) })
                    uprights.append((a.x, span))
                }
            }
        }
    }

    @Test func `a plain flow has no lanes, and fills a phone`() {
        let steps = (1...3).map { PowerStep.sample(["order": .integer($0), "name": "审批", "body": "村委会"]) }
        let chart = FlowChart(StepFlow(steps))
        #expect(chart.width == 320)
        #expect(chart.boxes.allSatisfy { $0.frame.width == 314 })
        #expect(chart.exits.isEmpty)
        #expect(chart.edges.count == 3)
    }

    @Test func `ways to the same place are one, and the way on comes last`() {
        let steps = [
            PowerStep.sample(["order": 1, "name": "甲", "body": "a"]),
            PowerStep.sample(["order": 2, "name": "乙", "body": "a", "next": .list(["同意→3", "不全→1", "不符→1"])]),
            PowerStep.sample(["order": 3, "name": "丙", "body": "a"]),
        ]
        let chart = FlowChart(StepFlow(steps))
        #expect(
            chart.exits.map { $0.lines.map(\.text).joined() } == [
                "不全或者不符：退回第\u{A0}1\u{A0}步", "同意：接着办第\u{A0}3\u{A0}步",
            ])
    }
}
