import Foundation

/// A suite that works in a folder of its own.
protocol InTemporaryFolder {
    var folder: URL { get }
}

extension InTemporaryFolder {
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func write(_ text: String, to name: String) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}

extension URL {
    /// A new name for a folder, which nobody has made yet.
    static var newTemporaryFolder: URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("noticeboard-\(UUID().uuidString)")
    }
}
