import Testing

@testable import Pipeline

@Suite("The parallel map")
struct ParallelMapTests {
    @Test(
        "keeps the order, whatever the number of elements and cores", arguments: [0, 1, 31, 32, 33, 1000], [1, 2, 7])
    func order(count: Int, jobs: Int) {
        let squares = ParallelMap(jobs: jobs).map(Array(0..<count)) { $0 * $0 }
        #expect(squares == (0..<count).map { $0 * $0 })
    }

    @Test("cuts the same batches on any number of cores")
    func batches() {
        let one = ParallelMap(jobs: 1).batches(of: 100) { $0 }
        #expect(ParallelMap(jobs: 4).batches(of: 100) { $0 } == one)
        #expect(one.flatMap { Array($0) } == Array(0..<100))
    }
}
