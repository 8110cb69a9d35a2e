import Diagnostics
import Testing

@Suite("The name that was probably meant")
struct NearMissTests {
    @Test(
        "is the one fewest edits away",
        arguments: [
            ("事项名", "事项名称"), ("事项编玛", "事项编码"), ("telefone", "telephone"), ("pohne", "phone"), ("Phone", "phone"),
            ("PHONES", "phone"), ("电活", "电话"),
        ])
    func nearest(name: String, meant: String) {
        let known = ["事项编码", "事项名称", "telephone", "phone", "电话"]
        #expect(NearMiss.suggestion(for: name, among: known) == meant)
    }

    @Test(
        "is nobody's where nothing is near",
        arguments: ["", "金", "xy", "责任部门和办理地点", "phonograph"])
    func nothingNear(name: String) {
        #expect(NearMiss.suggestion(for: name, among: ["事项名称", "phone", "电话", "ab", "元"]) == nil)
    }

    @Test("is never the name itself")
    func notItself() {
        #expect(NearMiss.suggestion(for: "phone", among: ["phone"]) == nil)
        #expect(NearMiss.suggestion(for: "phone", among: ["phone", "phones"]) == "phones")
    }

    @Test("is the first of those equally near")
    func ties() {
        #expect(NearMiss.suggestion(for: "abcx", among: ["abcd", "abce"]) == "abcd")
        #expect(NearMiss.suggestion(for: "abcx", among: ["abce", "abcd"]) == "abce")
    }

    @Test("is found among no candidates as nil")
    func noCandidates() {
        #expect(NearMiss.suggestion(for: "abc", among: []) == nil)
    }

    @Test("agrees with a count of edits by the definition, for all short words")
    func bruteForce() {
        let words = Self.words(of: "ab", upTo: 5) + ["abc", "cab", "acb", "abcab", "bcabca"]
        for name in words {
            for candidate in words {
                let distance = Self.edits(Array(name)[...], Array(candidate)[...])
                let longer = max(name.count, candidate.count)
                let isNear =
                    !name.isEmpty && name != candidate && distance <= max(1, longer / 3) && distance < longer
                #expect(
                    (NearMiss.suggestion(for: name, among: [candidate]) != nil) == isNear, "\(name) \(candidate)")
            }
        }
    }

    private static func words(of letters: String, upTo length: Int) -> [String] {
        guard length > 0 else { return [""] }
        let shorter = words(of: letters, upTo: length - 1)
        return shorter + shorter.filter { $0.count == length - 1 }.flatMap { word in letters.map { word + String($0) } }
    }

    /// Optimal string alignment as it is defined, from the ends of the words.
    private static func edits(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
        guard let x = a.last else { return b.count }
        guard let y = b.last else { return a.count }
        if x == y { return edits(a.dropLast(), b.dropLast()) }
        var least =
            1
            + min(
                edits(a.dropLast(), b), edits(a, b.dropLast()), edits(a.dropLast(), b.dropLast()))
        let (restOfA, restOfB) = (a.dropLast(), b.dropLast())
        if let z = restOfA.last, let w = restOfB.last, x == w, z == y {
            least = min(least, 1 + edits(restOfA.dropLast(), restOfB.dropLast()))
        }
        return least
    }
}
