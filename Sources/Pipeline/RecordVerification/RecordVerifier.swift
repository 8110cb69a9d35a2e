import Diagnostics
import Model

/// Looks into the public records of a portal, or of a copy of it: that each chain holds together, that the pages state its end, that
/// what it says is public lies there, and that what somebody kept of it is still in it.
///
/// It needs nothing but the published files, and trusts none of them.
public struct RecordVerifier: Sendable {
    private let folder: OutputFolder
    /// A copy shows what it is allowed to until its last day, which need not be what the record says last.
    private let isCopy: Bool
    private let region: RegionCode?
    private let older: OlderRecord?
    private let parallel: ParallelMap

    /// `site` is the folder of a portal or a bundle; a region looks into its record alone.
    public init(site: String, region: RegionCode? = nil, against older: OlderRecord? = nil, jobs: Int) {
        let payload = OutputFolder(root: site + "/data")
        isCopy = (try? payload.recordedRegions())?.isEmpty == false
        folder = isCopy ? payload : OutputFolder(root: site)
        self.region = region
        self.older = older
        parallel = ParallelMap(jobs: jobs)
    }

    /// Throws `BuildFailure` where the folder cannot be read.
    public func verdict() throws(BuildFailure) -> RecordVerdict { try BuildFailure.telling(judge) }

    private func judge() throws -> RecordVerdict {
        _ = try FileSystem.names(in: folder.root)
        // Half of the files are those of before, half those of after: the next build finishes it.
        if try FileSystem.kind(of: folder.journal) != nil {
            return RecordVerdict(places: [], report: DiagnosticReport([.unfinishedSwap]))
        }
        var findings: [Diagnostic] = []
        let regions = try recordedRegions(&findings)
        let kept = try keptChains(&findings)
        let judged = parallel.map(regions) { region in Result { try judge(region, kept) } }
        var places: [RecordVerdict.Place] = []
        for result in judged {
            let (place, found) = try result.get()
            places.append(place)
            findings += found
        }
        if case .code(let code)? = older, !places.contains(where: { $0.agreesUpTo != nil }) {
            findings.append(.noLine(of: code))
        }
        return RecordVerdict(places: places, report: DiagnosticReport(findings))
    }

    /// The places with a record; one that is gone is missed where the portal's pages lead to it.
    private func recordedRegions(_ findings: inout [Diagnostic]) throws -> [RegionCode] {
        let recorded = try folder.recordedRegions()
        let told = try FileSystem.names(in: folder.root).compactMap { name -> RegionCode? in
            guard let code = RegionCode(name) else { return nil }
            return try FileSystem.kind(of: folder.path(of: .changes(of: code))) == nil ? nil : code
        }
        let wanted = region.map { [$0] } ?? told
        findings += wanted.filter { !recorded.contains($0) }.map { .recordMissing(PagePath.record(of: $0).description) }
        if recorded.isEmpty, wanted.isEmpty { findings.append(.recordMissing(PagePath.recordFolder)) }
        return recorded.filter { region == nil || $0 == region }
    }

    private func keptChains(_ findings: inout [Diagnostic]) throws -> KeptChains? {
        guard case .copy(let path)? = older else { return nil }
        guard let kept = try KeptChains(in: path) else {
            findings.append(.recordMissing(path))
            return nil
        }
        return kept
    }

    private func judge(_ region: RegionCode, _ kept: KeptChains?) throws -> (RecordVerdict.Place, [Diagnostic]) {
        let chain = LogChain(try folder.recordBytes(of: region), of: region)
        let file = PagePath.record(of: region).description
        var findings = chain.defects.map { Diagnostic.broken($0, of: file) }
        let agreement = PublishedAgreement(folder: folder, region: region, chain: chain)
        findings += try agreement.ofEnd() + (isCopy ? [] : agreement.ofItems())
        var agreed: Int?
        switch older {
        case .code(let code)?: agreed = chain.lines.lastIndex { DigitCode(sha256: $0.digest) == code }.map { $0 + 1 }
        case .copy?:
            if let other = kept?.chain(of: region) {
                let comparison = ChainComparison(chain, against: other)
                agreed = comparison.agreed
                findings += comparison.findings(of: file)
            } else if kept != nil, self.region != nil {
                findings.append(.notInCopy(file))
            }
        case nil: break
        }
        return (.init(region: region, head: chain.head, agreesUpTo: agreed), findings)
    }
}
