import Diagnostics
import Formats

/// What is new of a bundle since an earlier issue, in a folder that `BundleTransfer`, or a person who copies it over the bundle,
/// makes the new issue of.
///
/// It holds the new files under their paths in the bundle, all files of the root, `removed.txt` with the paths of those that are to
/// go, and `update.txt`, which says how to unpack it by hand.
public struct BundleDelta: Sendable {
    public struct Outcome: Hashable, Sendable {
        public let fileCount: Int
        public let byteCount: Int
        public let removedCount: Int
    }

    static let removals = "removed.txt"
    static let instructions = "update.txt"

    private let bundle: BundleFolder
    private let old: BundleIssue

    public init(of bundle: String, since old: BundleIssue) {
        self.bundle = BundleFolder(bundle)
        self.old = old
    }

    /// Writes the delta into a folder that is not there yet; one that was cut off leaves nothing of that name.
    public func write(to output: String) throws(BundleFailure) -> Outcome {
        guard !FileManaging.exists(output) else {
            throw BundleFailure(zh: "\(output) 已经有了，请换一个名字。", en: "\(output) is there already; choose another name.")
        }
        let new = try BundleIssue(in: bundle.root)
        let part = output + ".part"
        try FileManaging.removeTree(part)
        let target = BundleFolder(part)
        let wanted = new.files
        let paths = wanted.keys.filter { !$0.isPayload || old.digests[$0] != wanted[$0] }.sorted()
        var byteCount = 0
        for path in paths {
            try target.makeFolder(of: path)
            try bundle.copy(path, to: target.name(of: path), holding: wanted[path])
            byteCount += bundle.size(of: path) ?? 0
        }
        let removed = old.digests.keys.filter { wanted[$0] == nil }.sorted()
        try target.write(BundlePath.lines(removed), to: Self.removals)
        try target.write(Array(instructions(for: new).utf8), to: Self.instructions)
        try target.flushNames()
        try FileManaging.rename(part, to: output)
        return Outcome(fileCount: paths.count, byteCount: byteCount, removedCount: removed.count)
    }

    private func instructions(for new: BundleIssue) -> String {
        """
        离线副本更新包：从第 \(old.description.sequence) 期（内容截至 \(old.description.asOf)）更新到第 \(new.description.sequence) 期（内容截至 \(new.description.asOf)）。

        有程序的：noticeboard apply 更新包文件夹 离线副本文件夹

        没有程序的：
        1. 先看离线副本的 bag-info.txt，Sequence-Number 应当是 \(old.description.sequence)，不是就不要用这个更新包。
        2. 把这里除 removed.txt 和本文件以外的全部文件，按原来的文件夹复制到离线副本中，同名的替换。
        3. removed.txt 列出的文件，从离线副本中删去。
        4. 打开离线副本的 verify.html，按上面写的办法核对。

        """
    }
}
