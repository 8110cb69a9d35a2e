import Foundation
import Model
import Testing

@testable import Bundles

@Suite("The register of copies")
struct CopyRegisterTests {
    private let path = NSTemporaryDirectory() + "/copies-\(UUID().uuidString).csv"
    private var url: URL { URL(fileURLWithPath: path) }

    private func copy(_ issue: Int, code: String = "0123 4567 8901 2345") throws -> RegisteredCopy {
        RegisteredCopy(
            region: try #require(RegionCode("990101101201")), issue: issue, day: try #require(Day("2026-11-23")),
            validUntil: Day("2027-05-23"), code: code, manifest: String(repeating: "a", count: 64))
    }

    private func text() throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }

    @Test("is made where there is none, in a form that spreadsheets open")
    func new() throws {
        defer { try? FileManager.default.removeItem(at: url) }
        #expect(try CopyRegister(path).add([try copy(1)]) == 1)
        #expect(
            try text() == "\u{FEFF}地区,期号,日期,有效期至,核对码,清单SHA-256\n"
                + "990101101201,1,2026-11-23,2027-05-23,0123 4567 8901 2345,\(String(repeating: "a", count: 64))\n")
        #expect(try CopyRegister(path).add([try copy(1), try copy(2)]) == 1)
        #expect(try text().contains("\n990101101201,2,"))
    }

    @Test("ends its last line before another comes")
    func openEnd() throws {
        defer { try? FileManager.default.removeItem(at: url) }
        try Data("核对码,地区,期号,日期\n0123 4567 8901 2345,9901,1,2026-01-02".utf8).write(to: url)
        #expect(try CopyRegister(path).add([try copy(1)]) == 1)
        #expect(
            try text() == "核对码,地区,期号,日期\n0123 4567 8901 2345,9901,1,2026-01-02\n"
                + "0123 4567 8901 2345,990101101201,1,2026-11-23\n")
    }

    @Test("is left alone where it can't be read, lacks a column, or has the issue with another code")
    func refused() throws {
        defer { try? FileManager.default.removeItem(at: url) }
        for bytes in [
            Data([0xB5, 0xD8, 0xC7, 0xF8, 0x2C, 0xC6, 0xDA, 0xBA, 0xC5, 0x0A]), Data("地区,期号,日期\n".utf8),
            Data("地区,期号,日期,核对码\n990101101201,1,2026-11-23,9999 4567 8901 2345\n".utf8),
        ] {
            try bytes.write(to: url)
            #expect(throws: BundleFailure.self) { try CopyRegister(path).add([try copy(1)]) }
            #expect(try Data(contentsOf: url) == bytes)
        }
        #expect(throws: BundleFailure.self) { try CopyRegister(path + ".xlsx").add([try copy(1)]) }
    }
}
