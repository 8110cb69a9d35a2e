import Model

/// What all pages of a build share besides the records: where any of it is not what it was, no page is.
struct BuildCommon: Encodable {
    /// Of the running program: another version may write any page otherwise.
    let program: Fingerprint
    let theme: String
    let context: SiteContext
    /// The kinds of which records are missing, so that links to them are not judged.
    let incomplete: [String]
    /// By what finished pages are searched for personal data.
    let outputGuard: OutputGuard
    let isRecording: Bool

    /// Nil where nobody can tell which program runs, and nothing may be remembered.
    static func fingerprint(of production: PageProduction, by extent: ProgramIdentity.Extent) -> Fingerprint? {
        ProgramIdentity.fingerprint(extent).map {
            Fingerprint(of: BuildCommon(production.renderer, outputGuard: production.outputGuard, program: $0))
        }
    }

    private init(_ renderer: PageRenderer, outputGuard: OutputGuard, program: Fingerprint) {
        self.program = program
        theme = String(reflecting: type(of: renderer.theme))
        // The day is told by the pages that show it.
        context = renderer.context.telling(nil)
        incomplete = renderer.incomplete.map { "\($0)" }.sorted()
        self.outputGuard = outputGuard
        isRecording = renderer.isRecording
    }
}
