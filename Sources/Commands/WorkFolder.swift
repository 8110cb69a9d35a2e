import Bundles
import Foundation

/// A folder of this run alone, where what is made lies before it goes where it is to be; nobody else can look into it.
struct WorkFolder {
    let path: String
    private let root: String

    init() throws(BundleFailure) {
        root = NSTemporaryDirectory() + "/noticeboard-\(UUID().uuidString)"
        path = root + "/bundle"
        do {
            try FileManager.default.createDirectory(
                atPath: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        } catch {
            throw BundleFailure(
                zh: "无法建立 \(root)：\(error.localizedDescription)",
                en: "Cannot make \(root): \(error.localizedDescription)")
        }
    }

    /// Another folder or file of the same run.
    func beside(_ name: String) -> String { root + "/" + name }

    func remove() { try? FileManager.default.removeItem(atPath: root) }
}
