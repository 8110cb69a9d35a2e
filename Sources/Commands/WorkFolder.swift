import Bundles
import Foundation

/// A folder of this run alone, where a bundle is made before it goes where it is to be.
struct WorkFolder {
    let path: String
    private let root: String

    init() throws(BundleFailure) {
        root = NSTemporaryDirectory() + "/noticeboard-\(UUID().uuidString)"
        path = root + "/bundle"
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
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
