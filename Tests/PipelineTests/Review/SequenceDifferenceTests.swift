import Testing

@testable import Pipeline

@Suite("The difference of two sequences")
struct SequenceDifferenceTests {
    private func told(_ old: String, _ new: String) -> [String] {
        let (old, new) = (old.map { String($0) }, new.map { String($0) })
        return SequenceDifference(from: old, to: new).hunks.map { hunk in
            "-" + hunk.removed.map { old[$0] }.joined() + "+" + hunk.added.map { new[$0] }.joined()
        }
    }

    @Test("is what goes and comes, neighbours together")
    func hunks() {
        #expect(told("abc", "abc") == [])
        #expect(told("abc", "axc") == ["-b+x"])
        #expect(told("abcdef", "bcxyf") == ["-a+", "-de+xy"])
        #expect(told("", "ab") == ["-+ab"])
        #expect(told("ab", "") == ["-ab+"])
    }

    @Test("turns the one into the other, also where it is too long for the shortest", arguments: [10, 3000])
    func applies(count: Int) {
        var generator = LinearGenerator()
        let old = (0..<count).map { _ in String(generator.next() % 50) }
        var new = old
        for _ in 0..<count / 4 { new[Int(generator.next() % UInt64(count))] = "n\(generator.next() % 20)" }
        let hunks = SequenceDifference(from: old, to: new).hunks
        var left = old.map { Optional($0) }
        for position in hunks.flatMap(\.removed) { left[position] = nil }
        let added = hunks.flatMap(\.added).map { new[$0] }
        #expect((left.compactMap { $0 } + added).sorted() == new.sorted())
    }
}

/// The same numbers on every run.
private struct LinearGenerator {
    private var state: UInt64 = 7

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
