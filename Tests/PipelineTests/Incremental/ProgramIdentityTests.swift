import Formats
import Foundation
import Testing

@testable import Pipeline

@Suite("The identity of the program")
struct ProgramIdentityTests {
    private let folder: TemporaryFolder
    private var program: String { folder.path + "/program" }
    private var library: String { folder.path + "/library.so" }

    init() throws {
        folder = try TemporaryFolder()
        try Data("program".utf8).write(to: URL(filePath: program))
        try Data("library".utf8).write(to: URL(filePath: library))
    }

    private func fingerprint(_ extent: ProgramIdentity.Extent) -> Fingerprint? {
        ProgramIdentity.fingerprint(extent, of: program, with: [library])
    }

    @Test("is the same when a backup has made a link to a file, which sets its time of change")
    func linked() throws {
        let before = (fingerprint(.installation), fingerprint(.anywhere))
        try FileManager.default.linkItem(atPath: program, toPath: folder.path + "/backup")
        try FileManager.default.linkItem(atPath: library, toPath: folder.path + "/backup.so")
        #expect(fingerprint(.installation) == before.0 && fingerprint(.anywhere) == before.1)
    }

    @Test("is another one when the program or a library has been replaced")
    func replaced() throws {
        let before = (fingerprint(.installation), fingerprint(.anywhere))
        try Data("PROGRAM".utf8).write(to: URL(filePath: program), options: .atomic)
        let updated = (fingerprint(.installation), fingerprint(.anywhere))
        #expect(updated.0 != before.0 && updated.1 != before.1)
        try Data("library 2".utf8).write(to: URL(filePath: library), options: .atomic)
        #expect(fingerprint(.installation) != updated.0 && fingerprint(.anywhere) != updated.1)
    }
}
