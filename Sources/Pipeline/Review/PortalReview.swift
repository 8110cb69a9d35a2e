import Formats
import Model

/// What residents would see otherwise if a folder of finished pages took the place of the one that is published.
public struct PortalReview: Sendable {
    private let comparison: PortalComparison

    /// `folder` is what a build has made for this; nil for `published` where nothing is. Nothing is written.
    public init(of folder: String, against published: String?, jobs: Int) throws(BuildFailure) {
        comparison = try BuildFailure.telling {
            PortalComparison(
                old: try published.map { try PublishedFiles(portal: OutputFolder(root: $0)) } ?? .none,
                new: try PublishedFiles(portal: OutputFolder(root: folder)), parallel: ParallelMap(jobs: jobs))
        }
    }

    /// The code alone, by which an approval is told.
    public func code() throws(BuildFailure) -> DigitCode {
        try BuildFailure.telling { PortalComparison.code(of: try comparison.changes()) }
    }

    public func difference(
        siteName: String, base: SiteDifference.Base, asOf: Day, held: [HeldBack]
    ) throws(BuildFailure) -> SiteDifference {
        try BuildFailure.telling {
            let changes = try comparison.changes()
            return SiteDifference(
                siteName: siteName, base: base, asOf: asOf,
                items: try ReviewedItems(comparison).items(of: changes), held: held,
                code: PortalComparison.code(of: changes))
        }
    }
}
