import Diagnostics
import Formats

/// Brings files into a bundle's room for what is to come, each flushed and read back.
struct Staging {
    let source: BundleFolder
    let room: TransferRoom
    /// What each file must hold.
    let digests: [BundlePath: String]
    let progress: any TransferProgress

    /// Stages what is not staged already, and returns how many bytes were written.
    func stage(_ needed: [BundlePath]) throws(BundleFailure) -> Int {
        try dropStrangers(but: Set(needed))
        var missing: [BundlePath] = []
        var sizes: [BundlePath: Int] = [:]
        for path in needed where try !isStaged(path) {
            if let size = source.size(of: path) { sizes[path] = size } else { missing.append(path) }
        }
        guard missing.isEmpty else {
            throw BundleFailure(
                zh: "缺少 \(missing.count) 个文件：这份更新不是为这里的一期准备的，请用完整的数据包。",
                en:
                    "\(missing.count) files are missing: this update is not one of the issue that is here; use a whole bundle.",
                findings: missing.prefix(100).map { .neededFile($0) })
        }
        let paths = needed.filter { sizes[$0] != nil }
        try FreeSpace(at: room.bundle.root).require(paths.compactMap { sizes[$0] })
        let total = sizes.values.reduce(0, +)
        var done = 0
        for path in paths {
            try copy(path)
            done += sizes[path] ?? 0
            progress.transferred(done, of: total)
        }
        return total
    }

    private func isStaged(_ path: BundlePath) throws(BundleFailure) -> Bool {
        guard room.staged.size(of: path) != nil else { return false }
        return try room.staged.digest(of: path).sha256 == digests[path]
    }

    /// Removes what was staged for another bundle.
    private func dropStrangers(but needed: Set<BundlePath>) throws(BundleFailure) {
        guard FileManaging.exists(room.staged.root) else { return }
        for entry in try room.staged.entries() where !needed.contains(entry.path) {
            try FileManaging.remove(room.staged.name(of: entry.path))
        }
    }

    private func copy(_ path: BundlePath) throws(BundleFailure) {
        try room.staged.makeFolder(of: path)
        let name = room.staged.name(of: path)
        try FileManaging.remove(name)
        try source.copy(path, to: name, holding: digests[path])
        guard try isStaged(path) else {
            throw BundleFailure(
                zh: "\(name) 读回来与写进去的不同，优盘可能已损坏；请换一个优盘。",
                en: "\(name) reads back differently from what was written: the stick may be failing; use another.")
        }
    }
}

extension Diagnostic {
    fileprivate static func neededFile(_ path: BundlePath) -> Diagnostic {
        Diagnostic(
            .bundleMissing, at: SourceLocation(path.description), zh: "更新里没有，这里也没有。",
            en: "Neither the update nor the bundle here has it.")
    }
}
