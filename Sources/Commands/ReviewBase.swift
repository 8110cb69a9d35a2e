import Bundles
import Diagnostics
import Foundation
import Model

/// What a review compares with: a published portal, an issue of a bundle, or nothing yet.
struct ReviewBase {
    let base: SiteDifference.Base
    /// Where its pages lie; nil for nothing.
    let folder: String?
    /// Of a bundle, which is whole.
    let issue: BundleIssue?

    static let nothing = ReviewBase(base: .nothing, folder: nil, issue: nil)

    private init(base: SiteDifference.Base, folder: String?, issue: BundleIssue?) {
        self.base = base
        self.folder = folder
        self.issue = issue
    }

    /// A ZIP file is unpacked into the run's own folder. Throws for what is not there and for a bundle that is not whole.
    init(_ path: String, in work: WorkFolder, today: Day, jobs: Int) throws(BundleFailure) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw BundleFailure(
                zh: "没有 \(path)，无从比较。", en: "There is no \(path) to compare with.")
        }
        let folder = isFolder.boolValue ? path : try BundleZip.unpack(path, into: work.beside("base"))
        guard let issue = try BundleIssue.ifAny(in: folder) else {
            guard isFolder.boolValue else {
                throw BundleFailure(zh: "\(path) 里不是数据包。", en: "\(path) holds no bundle.")
            }
            guard FileManager.default.fileExists(atPath: folder + "/index.html") else {
                throw BundleFailure(zh: "\(path) 里既没有网站，也没有数据包。", en: "\(path) holds neither a portal nor a bundle.")
            }
            self.init(base: .portal(path), folder: path, issue: nil)
            return
        }
        let verdict = try BundleVerifier(folder: folder, today: today, jobs: jobs).verdict()
        guard verdict.isWhole else {
            throw BundleFailure(
                zh: "\(path) 不完整或者被改动过，不能用来比较。",
                en: "\(path) is not whole, or was changed: it is no base to compare with.",
                findings: verdict.report.diagnostics)
        }
        self.init(base: .copy(path, issue: issue.description.sequence), folder: folder + "/data", issue: issue)
    }
}
