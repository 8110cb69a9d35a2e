import Diagnostics
import Model
import Testing

@testable import Pipeline

@Suite("The fingerprint")
struct FingerprintTests {
    private struct Part: Encodable {
        var name = "一"
        var number: Int? = 1
        var list = ["a", "b"]
        var place = SourceLocation("a.csv", line: 1)
    }

    private enum Choice: Encodable {
        case one(Int), other(Int), third(named: String)
    }

    private func fingerprint(_ change: (inout Part) -> Void = { _ in }) -> Fingerprint {
        var part = Part()
        change(&part)
        return Fingerprint(of: part)
    }

    @Test("of equal values is the same, on every machine")
    func equal() {
        #expect(fingerprint() == fingerprint())
        #expect(Fingerprint(of: [1, 2]).high == 0x6e70_bbd3_41ca_5010)
    }

    @Test("changes with every part of a value")
    func changed() {
        let whole = fingerprint()
        #expect(fingerprint { $0.name = "二" } != whole)
        #expect(fingerprint { $0.number = 2 } != whole)
        #expect(fingerprint { $0.number = nil } != whole)
        #expect(fingerprint { $0.list = ["ab"] } != whole)
        #expect(fingerprint { $0.list = ["b", "a"] } != whole)
        #expect(Fingerprint(of: Choice.one(1)) != Fingerprint(of: Choice.other(1)))
        #expect(Fingerprint(of: Choice.third(named: "")) != Fingerprint(of: Choice.third(named: "a")))
        #expect(Fingerprint(of: [["a"], ["b"]]) != Fingerprint(of: [["a", "b"], []]))
    }

    @Test("does not tell where in the content something stands")
    func places() {
        #expect(fingerprint { $0.place = SourceLocation("b.csv", line: 9) } == fingerprint())
    }

    @Test("of a record is the same whether it was written down before, not at all, or as it was once")
    func shared() {
        func region(_ name: String) -> Region { SearchFixture.region("990101", name) }
        func fingerprint(knowing shared: SharedRecords) -> Fingerprint {
            var encoder = FingerprintEncoder(knowing: shared)
            encoder.add([region("甲县"), region("乙县")])
            return encoder.fingerprint
        }
        let plain = fingerprint(knowing: .none)
        #expect(fingerprint(knowing: SharedRecords([], [region("甲县")])) == plain)
        #expect(fingerprint(knowing: SharedRecords([], [region("丙县")])) == plain)
        #expect(Fingerprint(of: [region("甲县"), region("甲县")]) != plain)
    }

    @Test("of what has no order does not depend on one")
    func unordered() {
        let keys = (0..<40).map { "\($0)" }
        let forwards = Dictionary(uniqueKeysWithValues: keys.map { ($0, $0.count) })
        var backwards: [String: Int] = [:]
        for key in keys.reversed() { backwards[key] = key.count }
        #expect(Fingerprint(of: forwards) == Fingerprint(of: backwards))
        #expect(Fingerprint(of: Set(keys)) == Fingerprint(of: Set(keys.reversed())))
        backwards["1"] = 7
        #expect(Fingerprint(of: forwards) != Fingerprint(of: backwards))
    }
}
