import Bundles
import Model
import Pipeline
import Templates

/// Makes an issue of a bundle out of the pages that were built for it.
struct BundleIssuing {
    private let contents: CopyBuild.Contents
    private let asOf: Day
    private let number: Int?
    private let earlier: BundleIssue?
    private let key: SigningKey?
    private let approval: ReviewApproval?
    private let jobs: Int

    /// Without a number it is the one after that of the earlier issue, or the first.
    init(
        _ contents: CopyBuild.Contents, asOf: Day, number: Int?, after earlier: BundleIssue?, key: SigningKey?,
        approval: ReviewApproval? = nil, jobs: Int
    ) {
        self.contents = contents
        self.asOf = asOf
        self.number = number
        self.earlier = earlier
        self.key = key
        self.approval = approval
        self.jobs = jobs
    }

    var sequence: Int { number ?? (earlier?.description.sequence ?? 0) + 1 }

    func seal(_ folder: String) throws(BundleFailure) -> SealedBundle {
        let original = contents.copy.original
        let description = BundleDescription(
            organization: contents.settings.responsible,
            regions: contents.regions, asOf: asOf, validUntil: contents.copy.validUntil, sequence: sequence,
            previousManifest: earlier?.code.manifestDigest, onlineOriginal: original.isEmpty ? nil : original,
            approval: approval)
        return try BundleSealer(folder: folder, description: description, key: key, jobs: jobs).seal { code in
            NoticeboardTheme().files(of: cover(code))
        }
    }

    private func cover(_ code: BundleCode) -> BundleCover {
        BundleCover(
            settings: contents.settings,
            places: contents.places.map { PageLink($0.name, .region($0.code), detail: $0.kind) },
            copy: contents.copy, asOf: asOf, sequence: sequence, code: code.description,
            manifestDigest: code.manifestDigest,
            signer: key.map { .init(number: $0.id.description, publicKey: $0.publicKey.line) },
            approval: approval)
    }
}
