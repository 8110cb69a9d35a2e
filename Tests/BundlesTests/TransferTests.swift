import Foundation
import Testing

@testable import Bundles

@Suite("A transfer")
struct TransferTests {
    private static func issue(_ sequence: Int, _ payload: [String: String], key: SigningKey? = SampleBundle.key) throws
        -> SampleBundle
    {
        try SampleBundle.sealed(payload, as: SampleBundle.description(sequence: sequence), with: key)
    }

    private let first: SampleBundle
    private let second: SampleBundle
    private let stick = TemporaryPlace()

    init() throws {
        first = try Self.issue(1, ["a.html": "1", "b/c.html": "2", "b/d.html": "3"])
        second = try Self.issue(2, ["a.html": "1", "b/c.html": "changed", "e/f.html": "4"])
    }

    private func transfer(_ bundle: String, trusting key: PublicKey? = nil) throws -> BundleTransfer.Outcome {
        try BundleTransfer(from: bundle, to: stick.path, trusting: key, jobs: 2).run()
    }

    @Test("brings a bundle into a new folder, byte for byte, and writes nothing when there is nothing new")
    func new() throws {
        #expect(try transfer(first.folder).unchanged == 0)
        #expect(try stick.files() == first.files())
        let again = try transfer(first.folder)
        #expect(again.byteCount == 0 && again.added == 0 && again.removed == 0)
        #expect(try stick.files() == first.files())
    }

    @Test("writes what differs, removes what is gone, and leaves what is the same untouched")
    func update() throws {
        _ = try transfer(first.folder)
        let before = try stick.modified("data/a.html")
        let outcome = try transfer(second.folder)
        #expect(try stick.files() == second.files())
        #expect(try stick.modified("data/a.html") == before)
        #expect(outcome.added == 1 && outcome.removed == 1)
        #expect(!FileManager.default.fileExists(atPath: stick.path + "/.noticeboard-update"))
    }

    @Test("mends what was changed on the stick")
    func mending() throws {
        _ = try transfer(first.folder)
        try Data("x".utf8).write(to: stick.url("data/a.html"))
        _ = try transfer(first.folder)
        #expect(try stick.files() == first.files())
    }

    @Test("never replaces a newer issue, other places, another key's bundle or somebody's files")
    func refusals() throws {
        _ = try transfer(second.folder)
        let kept = try stick.files()
        #expect(throws: BundleFailure.self) { try transfer(first.folder) }
        let foreign = try Self.issue(3, ["a.html": "1"], key: .generate())
        #expect(throws: BundleFailure.self) { try transfer(foreign.folder) }
        let unsigned = try Self.issue(3, ["a.html": "1"], key: nil)
        #expect(throws: BundleFailure.self) { try transfer(unsigned.folder) }
        let next = try Self.issue(3, ["a.html": "1"])
        #expect(throws: BundleFailure.self) { try transfer(next.folder, trusting: SigningKey.generate().publicKey) }
        #expect(try stick.files() == kept)
        #expect(try transfer(next.folder, trusting: SampleBundle.key.publicKey).removed == 2)

        let home = TemporaryPlace()
        try FileManager.default.createDirectory(atPath: home.path, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: home.url("letter.txt"))
        #expect(throws: BundleFailure.self) { try BundleTransfer(from: first.folder, to: home.path, jobs: 1).run() }
        #expect(try home.files().count == 1)
    }

    @Test("touches nothing where what is to come is damaged")
    func damaged() throws {
        _ = try transfer(first.folder)
        let kept = try stick.files()
        try second.write("other", to: "data/b/c.html")
        #expect(throws: BundleFailure.self) { try transfer(second.folder) }
        #expect(try stick.files().filter { !$0.key.hasPrefix(".noticeboard") } == kept)
    }

    @Test("that was cut off while copying leaves the old issue whole, and is gone on with")
    func cutCopying() throws {
        _ = try transfer(first.folder)
        let room = TransferRoom(bundle: BundleFolder(stick.path))
        try Data("4".utf8).write(to: stick.url(".noticeboard-update/staged/data/e/f.html"), making: true)
        try Data("half".utf8).write(to: stick.url(".noticeboard-update/staged/data/b/c.html"), making: true)
        try Data("strange".utf8).write(to: stick.url(".noticeboard-update/staged/data/x.html"), making: true)
        let verdict = try verdict()
        #expect(verdict.outcome == .trusted && verdict.found.count == 3)
        #expect(verdict.description?.sequence == 1)
        _ = try transfer(second.folder)
        #expect(try stick.files() == second.files())
        #expect(!room.isUnderWay)
    }

    @Test("that was cut off while moving files is finished by the next, whatever that brings", arguments: 0..<9)
    func cutMoving(moved: Int) throws {
        _ = try transfer(first.folder)
        let room = TransferRoom(bundle: BundleFolder(stick.path))
        let new = try second.files()
        for (name, data) in new where name != "data/a.html" {
            try data.write(to: stick.url(".noticeboard-update/staged/" + name), making: true)
        }
        try room.begin(removing: [BundlePath("data/b/d.html")])
        // As many files as a pulled stick may have let through.
        for name in new.keys.sorted().filter({ $0 != "data/a.html" }).prefix(moved) {
            try Data().write(to: stick.url(name), making: true)
            try FileManager.default.removeItem(at: stick.url(name))
            try FileManager.default.moveItem(at: stick.url(".noticeboard-update/staged/" + name), to: stick.url(name))
        }
        #expect(try verdict().outcome == .unfinished)
        // What is to come is older than what is finished first.
        #expect(throws: BundleFailure.self) { try transfer(first.folder) }
        #expect(try stick.files() == second.files())
        #expect(try verdict().description?.sequence == 2)
    }

    @Test("finishes nothing through a link that leads out of the bundle")
    func linkedRoom() throws {
        let outside = TemporaryPlace()
        try Data("mine".utf8).write(to: outside.url("kept.txt"), making: true)
        _ = try transfer(first.folder)
        let room = TransferRoom(bundle: BundleFolder(stick.path))
        try Data("x".utf8).write(to: stick.url(".noticeboard-update/staged/data/new.html"), making: true)
        try FileManager.default.createSymbolicLink(atPath: stick.path + "/data/out", withDestinationPath: outside.path)
        try room.begin(removing: [BundlePath("data/out/kept.txt")])
        #expect(throws: BundleFailure.self) { try transfer(second.folder) }
        #expect(try outside.files().keys.sorted() == ["kept.txt"])
    }

    private func verdict() throws -> BundleVerdict {
        try BundleVerifier(
            folder: stick.path, trusting: SampleBundle.key.publicKey, today: SampleBundle.day("2026-12-01"), jobs: 2
        ).verdict()
    }

    @Test("of what is new since an issue makes the same bundle as the whole of it")
    func delta() throws {
        _ = try transfer(first.folder)
        let delta = TemporaryPlace()
        let outcome = try BundleDelta(of: second.folder, since: BundleIssue(in: first.folder)).write(to: delta.path)
        #expect(outcome.removedCount == 1)
        #expect(try delta.files().keys.contains("data/e/f.html") && !delta.files().keys.contains("data/a.html"))
        #expect(try String(decoding: #require(delta.files()["removed.txt"]), as: UTF8.self) == "data/b/d.html\n")
        _ = try transfer(delta.path)
        #expect(try stick.files() == second.files())
    }

    @Test("refuses what is new since another issue, and keeps what is there")
    func otherDelta() throws {
        let other = try Self.issue(1, ["z.html": "9"])
        _ = try transfer(other.folder)
        let kept = try stick.files()
        let delta = TemporaryPlace()
        _ = try BundleDelta(of: second.folder, since: BundleIssue(in: first.folder)).write(to: delta.path)
        #expect(throws: BundleFailure.self) { try transfer(delta.path) }
        #expect(try stick.files().filter { !$0.key.hasPrefix(".noticeboard") } == kept)
    }

    @Test("of a ZIP file gives what was packed, which is the same bytes each time")
    func zip() throws {
        let (one, other) = (TemporaryPlace(), TemporaryPlace())
        try BundleZip.pack(first.folder, named: "songxi", to: one.path)
        setenv("TZ", "Asia/Shanghai", 1)
        try BundleZip.pack(first.folder, named: "songxi", to: other.path)
        #expect(
            try Data(contentsOf: URL(fileURLWithPath: one.path)) == Data(contentsOf: URL(fileURLWithPath: other.path)))
        let unpacked = TemporaryPlace()
        let folder = try BundleZip.unpack(one.path, into: unpacked.path)
        #expect(folder == unpacked.path + "/songxi")
        _ = try transfer(folder)
        #expect(try stick.files() == first.files())
    }
}

/// A path of a test alone, where nothing is yet; what comes to lie there is gone with the test.
final class TemporaryPlace {
    let path = FileManager.default.temporaryDirectory.path + "/place-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func url(_ name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }

    func modified(_ name: String) throws -> Date {
        try #require(FileManager.default.attributesOfItem(atPath: path + "/" + name)[.modificationDate] as? Date)
    }

    /// Every file with its bytes, by path.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
            if !isFolder.boolValue { files[name] = try Data(contentsOf: url(name)) }
        }
        return files
    }
}

extension Data {
    /// Makes the folders above the file as well.
    fileprivate func write(to url: URL, making: Bool) throws {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try write(to: url)
    }
}
