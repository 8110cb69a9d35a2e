import Diagnostics
import Formats
import Testing

@Suite("A ZIP file")
struct ZipArchiveTests {
    private let sound = StoredZip([("a.txt", "甲"), ("b/", ""), ("b/中.txt", "乙乙")])

    /// The rule that keeps the file from being read, nil where all of it can be.
    private func rule(_ bytes: [UInt8], _ limits: ZipArchive.Limits = .init()) -> String? {
        do {
            let archive = try ZipArchive(bytes, file: "a.xlsx", limits: limits)
            for entry in archive.entries { _ = try archive.read(entry.name) }
            return nil
        } catch { return error.diagnostic.finding }
    }

    @Test("lists its entries and gives each one's bytes")
    func entries() throws {
        let archive = try ZipArchive(sound.bytes, file: "a.xlsx")
        #expect(archive.entries.map(\.name) == ["a.txt", "b/", "b/中.txt"])
        #expect(archive.entries.map(\.size) == [3, 0, 6])
        #expect(try archive.read("b/中.txt") == Array("乙乙".utf8))
        #expect(try archive.read("c.txt") == nil)
        #expect(try archive.read("b/") == nil)
    }

    @Test("cut off anywhere is damaged")
    func truncated() {
        let bytes = sound.bytes
        for length in 0..<bytes.count {
            #expect(rule(Array(bytes.prefix(length))) == "a.xlsx damaged-archive")
        }
    }

    @Test("whose contents are not those of its checksums is damaged")
    func checksum() {
        var zip = sound
        zip.checksumError = 1
        #expect(rule(zip.bytes) == "a.xlsx damaged-archive")
    }

    @Test("of two entries with one name is damaged: programs differ in which they read")
    func twins() {
        #expect(rule(StoredZip([("a", "1"), ("a", "2")]).bytes) == "a.xlsx damaged-archive")
    }

    @Test("with a password is told apart from a damaged one")
    func encrypted() {
        var zip = sound
        zip.flags |= 1
        #expect(rule(zip.bytes) == "a.xlsx encrypted-file")
    }

    @Test("beyond a bound is not unpacked")
    func bounds() {
        #expect(rule(sound.bytes) == nil)
        var limits = ZipArchive.Limits()
        limits.entries = 2
        #expect(rule(sound.bytes, limits) == "a.xlsx oversized-archive")
        limits = ZipArchive.Limits()
        limits.entrySize = 5
        #expect(rule(sound.bytes, limits) == "a.xlsx oversized-archive")
        limits = ZipArchive.Limits()
        limits.totalSize = 8
        #expect(rule(sound.bytes, limits) == "a.xlsx oversized-archive")
        limits = ZipArchive.Limits()
        (limits.freeSize, limits.ratio) = (8, 0)
        #expect(rule(sound.bytes, limits) == "a.xlsx oversized-archive")
    }

    @Test("that says it holds more than it does is damaged or too large")
    func lies() {
        var zip = sound
        zip.statedSize = 100
        #expect(rule(zip.bytes) == "a.xlsx damaged-archive")
        zip.statedSize = 2 << 30
        #expect(rule(zip.bytes) == "a.xlsx oversized-archive")
    }
}
