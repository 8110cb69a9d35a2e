import Diagnostics
import Model

/// Every form, sample and result that services name lies under `files/`.
enum ServiceFileCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let files = UnknownReference(zh: "公开文件", en: "published file", known: site.files)
        var uses: [(codes: [String], location: SourceLocation)] = []
        uses += site.serviceMaterials.map { ([$0.blankForm, $0.sampleForm], $0.location) }
        uses += site.services.map { ([$0.resultSample], $0.location) }
        uses += site.serviceEvents.map { ([$0.form], $0.location) }
        return files.findings(uses)
    }
}
