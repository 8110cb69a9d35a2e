import Model
import Testing

@Suite struct DecisionStageTests {
    private func states(_ cells: [String: Value], on day: String) throws -> [DecisionStage.State] {
        var cells = cells
        cells["region"] = try .region("990101001201")
        let decision = Decision(Decision.schema.record(cells))
        return decision.stages(on: try #require(Day(day))).map(\.state)
    }

    @Test func `a step before one that was taken is unrecorded, the ones after it are open`() throws {
        let decided = try #require(Day("2026-05-25"))
        let states = try states(["decided": .day(decided)], on: "2026-06-01")
        #expect(states == [.unrecorded, .unrecorded, .unrecorded, .done(decided), .open, .open])
    }

    @Test func `a notice is posted through its last day`() throws {
        let (from, until) = try (#require(Day("2026-05-28")), #require(Day("2026-06-03")))
        let cells: [String: Value] = ["announced_from": .day(from), "announced_until": .day(until)]
        #expect(try states(cells, on: "2026-06-03")[4] == .posted(from: from, until: until))
        #expect(try states(cells, on: "2026-06-04")[4] == .over(from: from, until: until))
    }

    @Test func `a meeting without a quorum decided nothing, so nothing follows`() throws {
        let decided = try #require(Day("2026-05-25"))
        let states = try states(
            ["decided": .day(decided), "due": .integer(30), "present": .integer(19)], on: "2026-06-01")
        #expect(Array(states[3...]) == [.failed(decided), .dropped, .dropped])
    }
}
