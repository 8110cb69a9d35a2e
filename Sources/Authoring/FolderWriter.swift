import Foundation

/// Puts new files on the disk: a whole folder or none of it, and never over anything that is there.
public enum FolderWriter {
    private static let shownNames = 5

    /// Makes a folder with these files, all or nothing: they are written beside it, looked at by `approve`, and renamed into place.
    ///
    /// An empty folder that has the name already is taken; anything else in the way is named in the failure.
    public static func make(_ folder: String, _ files: [ContentFile], approve: (String) throws -> Void) throws {
        let target = URL(fileURLWithPath: folder).standardizedFileURL
        try refuseOccupied(target)
        let parent = target.deletingLastPathComponent()
        let stage = parent.appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)")
        try mending(target.path) {
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        }
        defer { try? FileManager.default.removeItem(at: stage) }
        try mending(stage.path) {
            for file in files { try write(file, in: stage) }
        }
        try approve(stage.path)
        // Of a folder that has been filled meanwhile the system says so, and nothing is lost.
        guard rename(stage.path, target.path) == 0 else {
            throw AuthoringFailure(
                zh: "无法建立 \(target.path)：\(String(cString: strerror(errno)))。",
                en: "Cannot make \(target.path): \(String(cString: strerror(errno))).")
        }
    }

    /// Adds files to a folder; fails, and makes none of them, where one is there already.
    public static func add(_ files: [ContentFile], to folder: String) throws {
        let root = URL(fileURLWithPath: folder)
        for file in files where FileManager.default.fileExists(atPath: root.appendingPathComponent(file.path).path) {
            throw AuthoringFailure(
                zh: "\(file.path) 已经存在，不会覆盖。", en: "\(file.path) is there already and is not overwritten.")
        }
        var made: [URL] = []
        do {
            for file in files { made.append(try write(file, in: root)) }
        } catch {
            for url in made { try? FileManager.default.removeItem(at: url) }
            throw failure(folder, error)
        }
    }

    private static func refuseOccupied(_ target: URL) throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: target.path).sorted()) ?? []
        if !names.isEmpty {
            let shown = names.prefix(shownNames).joined(separator: ", ")
            let more = names.count - shownNames
            throw AuthoringFailure(
                zh: "\(target.path) 不是空文件夹（里面有 \(shown)\(more > 0 ? "，另有 \(more) 项" : "")）。请另选一个新的文件夹名。",
                en:
                    "\(target.path) is not empty (it holds \(shown)\(more > 0 ? " and \(more) more" : "")). Choose a new folder."
            )
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder), !isFolder.boolValue {
            throw AuthoringFailure(
                zh: "\(target.path) 是一个文件。请另选一个新的文件夹名。", en: "\(target.path) is a file. Choose a new folder.")
        }
        // Renamed away under a shell that stands in it, it would be gone for that.
        if target.path == URL(fileURLWithPath: FileManager.default.currentDirectoryPath).standardizedFileURL.path {
            throw AuthoringFailure(
                zh: "请给出一个新的文件夹名，例如 content，不要用当前文件夹。",
                en: "Name a new folder, such as content, not the one you stand in.")
        }
    }

    @discardableResult
    private static func write(_ file: ContentFile, in root: URL) throws -> URL {
        let url = root.appendingPathComponent(file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url, options: .withoutOverwriting)
        return url
    }

    private static func mending(_ path: String, _ work: () throws -> Void) throws {
        do { try work() } catch { throw failure(path, error) }
    }

    private static func failure(_ path: String, _ error: any Error) -> AuthoringFailure {
        AuthoringFailure(
            zh: "无法写入 \(path)：\(error.localizedDescription)", en: "Cannot write \(path): \(error.localizedDescription)")
    }
}
