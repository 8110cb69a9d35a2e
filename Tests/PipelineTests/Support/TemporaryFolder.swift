import Foundation
import SearchFileReading

/// A folder of its own for one test, gone with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("noticeboard-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to file: String) throws { try write(Data(text.utf8), to: file) }

    func write(_ bytes: Data, to file: String) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

    func text(_ file: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + file)), as: UTF8.self)
    }

    func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

    /// Every file below the folder but those that the builds keep for themselves, with its bytes.
    func files(in folder: String = "") throws -> [String: Data] {
        let root = URL(fileURLWithPath: path).appendingPathComponent(folder)
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            let url = root.appendingPathComponent(name)
            guard !name.hasPrefix(".noticeboard"),
                try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
            else { continue }
            files[name] = try Data(contentsOf: url)
        }
        return files
    }

    /// The same as text; of search files, the words that are packed in them.
    func words(in folder: String) throws -> [String: String] {
        var words: [String: String] = [:]
        for (file, bytes) in try files(in: folder) {
            words[file] =
                file.hasPrefix("search/")
                ? try SearchFileContent.words(in: bytes) : String(decoding: bytes, as: UTF8.self)
        }
        return words
    }

    /// Something that changes whenever the file is written or replaced.
    func fingerprint(_ file: String) throws -> String {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + file)
        let date = attributes[.modificationDate] as? Date
        return "\(date?.timeIntervalSince1970 ?? 0) \(attributes[.systemFileNumber] ?? 0)"
    }
}
