import Diagnostics
import Model

/// Finds out whether a bundle is whole, from whom, and how new; trusts nothing that it reads.
public struct BundleVerifier: Sendable {
    /// What the reader has seen of the same bundle before.
    public enum Known: Sendable {
        /// The number of the newest issue.
        case sequence(Int)
        /// The folder of an issue.
        case bundle(String)
    }

    private let folder: BundleFolder
    private let trusted: PublicKey?
    private let freshness: FreshnessCheck
    private let jobs: Int

    /// `today` is the day on which the bundle must not have expired.
    public init(folder: String, trusting key: PublicKey? = nil, known: Known? = nil, today: Day, jobs: Int) {
        self.folder = BundleFolder(folder)
        trusted = key
        freshness = FreshnessCheck(known: known, trusted: key, today: today)
        self.jobs = jobs
    }

    /// Throws only where the folder, or the one to compare with, could not be looked at.
    public func verdict() throws(BundleFailure) -> BundleVerdict {
        let room = TransferRoom(bundle: folder)
        guard !room.isUnderWay else { return BundleVerdict(nil, trusted: trusted, findings: [.unfinished]) }
        let all = try folder.entries()
        let entries = all.filter { !TransferRoom.contains($0.path) }
        // With a link in it nothing is opened.
        let links = entries.filter { !$0.isFile }.map { Diagnostic.link($0.path) }
        guard links.isEmpty else { return BundleVerdict(nil, trusted: trusted, findings: links) }

        var findings: [Diagnostic] = []
        guard let seal = try BundleSeal(folder, entries: entries, findings: &findings) else {
            return BundleVerdict(nil, trusted: trusted, findings: findings)
        }
        if let finding = SignatureCheck(trusted: trusted).finding(for: seal) { findings.append(finding) }
        findings += try FileComparison(folder: folder, entries: entries, jobs: jobs).findings(for: seal)
        findings += try freshness.findings(for: seal)
        findings += all.filter { TransferRoom.contains($0.path) }.map { .leftover($0.path) }
        return BundleVerdict(seal, trusted: trusted, findings: findings)
    }
}
