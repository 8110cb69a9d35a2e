import Formats
import Foundation
import Model

/// Keeps what offices sent in as they sent it: each file under its SHA-256, and a list of what was received when.
///
/// It holds what was never meant to be public, so only its owner may read it, and it is no part of the content.
public struct ReceivedArchive {
    private let root: String

    public init(_ root: String) { self.root = root }

    public func keep(
        _ bytes: [UInt8], of file: String, _ form: ReturnedForm, _ entries: [FormIntake.Entry], on day: Day
    ) throws {
        let digest = SHA256.hex(bytes)
        let name = ReturnedForm.name(of: file)
        let ending = name.split(separator: ".").last.map { "." + $0.lowercased() } ?? ""
        let folder = "\(root)/\(form.region)/\(form.period)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = "\(folder)/\(digest)\(ending)"
        if !FileManager.default.fileExists(atPath: path) {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
        try list(
            [day.description, form.region.description, form.period.description, name, digest]
                + [
                    entries.filter { $0.outcome != .untouched && $0.outcome != .refused }.map(\.item).joined(
                        separator: "、")
                ])
    }

    private func list(_ row: [String]) throws {
        let path = root + "/received.csv"
        let line = CSVWriter.bytes(headings: row, rows: []).dropFirst(3)
        if !FileManager.default.fileExists(atPath: path) {
            let head = CSVWriter.bytes(headings: ["收到日期", "区划代码", "期别", "文件名", "SHA-256", "导入的事项"], rows: [])
            try Data(head).write(to: URL(fileURLWithPath: path), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(line))
    }
}
