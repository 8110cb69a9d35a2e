import Diagnostics
import Model

/// What every build begins with, whatever it makes: the content loaded and checked.
struct Groundwork: Sendable {
    let folder: ContentFolder
    let loaded: SiteLoader.Outcome
    /// The records with which a build can go on; nil where there are no settings, and so no site to speak of.
    let sound: Site?
    let policy: DiagnosticPolicy
    let diagnostics: [Diagnostic]

    /// `checks` are those of this build alone; an address on the web stands in for the one that the settings give. Of `region`, and
    /// all below it, disclosures are read, and of no other place; nil for all.
    init(
        _ content: String, within region: RegionCode? = nil, on day: Day, baseURL: String? = nil,
        _ parallel: ParallelMap, _ progress: any BuildProgress, checks: (Site, ContentFolder) -> [Diagnostic]
    ) throws {
        (folder, loaded) = try progress.measure(.load) {
            var folder = try ContentFolder(root: content)
            if let region { folder = try folder.within(region) }
            let outcome = SiteLoader.load(folder, with: parallel)
            return ((folder, outcome), count: outcome.fileCount)
        }
        guard let read = loaded.site.map({ site in baseURL.map { site.replacing(baseURL: $0) } ?? site }) else {
            (sound, policy, diagnostics) = (nil, .standard, loaded.diagnostics)
            return
        }
        let waivers = WaiverReview(read.waivers, on: day)
        policy = DiagnosticPolicy(levels: read.settings.severities, waivers: waivers.granted)
        let (folder, loaded) = (folder, loaded)
        diagnostics =
            loaded.diagnostics + waivers.findings
            + progress.measure(.check) {
                let findings = SiteChecks.findings(in: read, incomplete: loaded.incomplete) + checks(read, folder)
                return (findings, count: loaded.recordCount)
            }
        sound = SoundRecords.of(read)
    }
}
