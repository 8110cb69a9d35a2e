import Diagnostics

/// Brings a sealed bundle, or what is new of one, to where it is to be: a folder on a stick, most of the time.
///
/// Nothing of what is there is touched until all that is to come lies beside it, flushed and read back. What an earlier, cut-off
/// transfer has brought already is used; one that was cut off while files were moved into place is finished first.
public struct BundleTransfer: Sendable {
    /// What came of it.
    public struct Outcome: Hashable, Sendable {
        public let added: Int
        public let changed: Int
        public let unchanged: Int
        public let removed: Int
        /// The bytes that had to be written.
        public let byteCount: Int
    }

    private let source: BundleFolder
    private let target: BundleFolder
    private let trusted: PublicKey?
    private let jobs: Int
    private let progress: any TransferProgress

    /// Without a key to trust, a bundle that is replaced by one of another key, or by one without, refuses it.
    public init(
        from source: String, to target: String, trusting key: PublicKey? = nil, jobs: Int,
        progress: any TransferProgress = SilentTransfer()
    ) {
        self.source = BundleFolder(source)
        self.target = BundleFolder(target)
        trusted = key
        self.jobs = jobs
        self.progress = progress
    }

    public func run() throws(BundleFailure) -> Outcome {
        let coming = try BundleIssue(in: source.root, trusting: trusted)
        let room = TransferRoom(bundle: target)
        try FileManaging.makeFolder(target.root)
        let lock = try TransferLock(target)
        defer { lock.release() }
        var entries = try plainEntries()
        if room.isUnderWay {
            try room.finish()
            entries = try plainEntries()
        }
        let present = Set(entries.map(\.path).filter { !TransferRoom.contains($0) })
        let old = try present.isEmpty ? nil : replaced(by: coming)
        let wanted = coming.files
        let kept = try matching(wanted, among: present)
        let needed = wanted.keys.filter { !kept.contains($0) }.sorted()
        let vanished = old.map { Set($0.digests.keys).subtracting(wanted.keys).intersection(present).sorted() } ?? []
        guard !needed.isEmpty || !vanished.isEmpty else {
            try room.clear()
            return Outcome(added: 0, changed: 0, unchanged: kept.count, removed: 0, byteCount: 0)
        }
        let staging = Staging(source: source, room: room, digests: wanted, progress: progress)
        let byteCount = try staging.stage(needed)
        try FileManaging.makeFolder(room.staged.root)
        try room.begin(removing: vanished)
        try room.finish()
        let changed = needed.count(where: present.contains)
        return Outcome(
            added: needed.count - changed, changed: changed, unchanged: kept.count, removed: vanished.count,
            byteCount: byteCount)
    }

    /// The files that lie in the target, what is staged included. A link is refused before any file is moved, which it could lead
    /// out of the bundle.
    private func plainEntries() throws(BundleFailure) -> [BundleFolder.Entry] {
        let entries = try target.entries()
        let links = entries.filter { !$0.isFile }.map { Diagnostic.link($0.path) }
        guard links.isEmpty else {
            throw BundleFailure(
                zh: "拒绝使用 \(target.root)。", en: "\(target.root) is refused.", findings: links)
        }
        return entries
    }

    /// The issue that lies in the target; refuses where the coming one must not replace it.
    private func replaced(by coming: BundleIssue) throws(BundleFailure) -> BundleIssue {
        guard let old = try BundleIssue.ifAny(in: target.root) else {
            throw BundleFailure(
                zh: "\(target.root) 中已有别的文件，不是数据包；请换一个空文件夹，或者先把它清空。",
                en: "\(target.root) holds files that are no bundle; choose an empty folder, or empty it first.")
        }
        let (new, present) = (coming.description, old.description)
        if new.sequence < present.sequence {
            throw BundleFailure(
                zh: "不换上旧的一期：这里是第 \(present.sequence) 期，要换上的是第 \(new.sequence) 期。",
                en:
                    "An older issue does not replace a newer: here is number \(present.sequence), to come is \(new.sequence)."
            )
        }
        if trusted == nil, let signer = old.signer, coming.signer != signer {
            throw BundleFailure(
                zh: "这里的数据包由密钥 \(signer) 签名，要换上的不是；确实换了密钥的，请用 --public-key 给出新的公钥。",
                en:
                    "The bundle here is signed with key \(signer), what is to come is not; if the office has a new key, give it with --public-key."
            )
        }
        guard new.regions == present.regions, new.archiveYear == present.archiveYear else {
            throw BundleFailure(
                zh: "这里是另一些区划的数据包，或者是档案；请换一个文件夹。",
                en: "Here is the bundle of other places, or an archive; choose another folder.")
        }
        return old
    }

    private func matching(
        _ wanted: [BundlePath: String], among present: Set<BundlePath>
    ) throws(BundleFailure) -> Set<BundlePath> {
        let shared = present.filter { wanted[$0] != nil }.sorted()
        var kept: Set<BundlePath> = []
        for (path, digest) in zip(shared, target.digests(of: shared, jobs: jobs)) {
            // What cannot be read is brought anew.
            if case .success(let digest) = digest, digest.sha256 == wanted[path] { kept.insert(path) }
        }
        return kept
    }
}
