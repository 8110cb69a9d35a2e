import Testing

@testable import Pipeline

@Suite("Room for what does not stay in memory")
struct SpillSpaceTests {
    @Test("gives back every string as it was, in memory or not")
    func places() throws {
        let folder = try TemporaryFolder()
        let space = SpillSpace(path: folder.path + "/spill", bound: 100)
        let strings = (1..<20).map { length in (0..<length * 7).map { UInt8($0 * length & 0xFF) } }
        let places = try strings.map { try space.store($0) }
        #expect(try folder.files().isEmpty)
        var spilled = 0
        for (string, place) in zip(strings, places) {
            if case .file = place { spilled += 1 }
            #expect(place.count == string.count)
            #expect(try place.bytes() == string)
            #expect(try place.bytes(2..<5) == Array(string[2..<5]))
        }
        #expect(spilled > 10 && spilled < strings.count)
    }

    @Test("needs no file while all stays in memory")
    func memory() throws {
        let place = try SpillSpace(path: "/nowhere/spill", bound: 3).store([1, 2, 3])
        #expect(try place.bytes() == [1, 2, 3])
    }

    @Test("says where it can't make its file")
    func failure() {
        #expect(throws: FileFailure.self) { try SpillSpace(path: "/nowhere/spill", bound: 0).store([1]) }
    }
}
