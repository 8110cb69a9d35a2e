import Model
import Testing

@testable import Pipeline

@Suite("Grades of a few people")
struct GradeProtectionTests {
    /// Two places below a sum, with what each of the five grades was chosen by.
    private func protected(_ places: [[Int]], limit: Int = 5) throws -> [ProtectedGrades] {
        var sum = GradeCounts.none
        let counts = try places.map { try #require(GradeCounts($0.map { Optional($0) })) }
        for place in counts { sum += place }
        let all = [sum] + counts
        let tree = CountTree(parents: [nil] + places.map { _ in 0 })
        return zip(all, GradeProtection.hiddenLayers(of: all, in: tree, below: limit)).map {
            ProtectedGrades($0, hidden: $1)
        }
    }

    @Test("large counts are shown")
    func large() throws {
        let shown = try protected([[20, 20, 20, 6, 0], [20, 20, 20, 5, 5]])
        #expect(shown.allSatisfy { $0.isComplete })
        #expect(shown[1].satisfaction?.percent.description == "90.9")
    }

    @Test("a small grade hides its half alone, so that the rate is still told")
    func smallGrade() throws {
        let shown = try protected([[20, 20, 20, 4, 2], [20, 20, 20, 6, 6], [30, 30, 30, 9, 9]])
        #expect(shown[1].grades == [20, 20, 20, nil, nil])
        #expect(shown[1].satisfaction == Proportion(60, of: 66))
        // Of the sum and the third one could subtract.
        #expect(shown[2].grades == [20, 20, 20, nil, nil])
        #expect(shown[0].isComplete && shown[3].isComplete)
    }

    @Test("few dissatisfied hide the rate, which would tell how many they are")
    func fewPoor() throws {
        let shown = try protected([[20, 20, 20, 3, 0], [20, 20, 20, 6, 6]])
        #expect(shown[1].total == 63 && shown[2].total == 72)
        #expect(shown[1].satisfaction == nil && shown[2].satisfaction == nil)
        #expect(shown[1].grades == [nil, nil, nil, nil, nil])
        #expect(shown[0].satisfaction == Proportion(120, of: 135))
    }

    @Test("few answers hide even how many they are")
    func fewAnswers() throws {
        let shown = try protected([[1, 2, 0, 0, 0], [20, 20, 20, 6, 6]])
        #expect(shown[1].total == nil && shown[2].total == nil)
        #expect(shown[0].total == 75)
    }

    @Test("an office can ask for more than five")
    func higherLimit() throws {
        let places = [[20, 20, 20, 6, 0], [20, 20, 20, 6, 0]]
        #expect(try protected(places)[1].poor == 6)
        #expect(try protected(places, limit: 10)[1].poor == nil)
    }
}
