import Diagnostics
import Model

/// The disclosure catalogue names legal bases and standard tables that exist.
enum CatalogueCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let bases = UnknownReference(
            zh: "法定依据", en: "legal basis", known: site.bases.map(\.id), isComplete: !incomplete.contains(.table(.bases))
        )
        let tables = UnknownReference(zh: "标准表", en: "standard table", known: StandardTable.all.map(\.name))
        return bases.findings(site.obligations.map { ($0.bases, $0.location) })
            + tables.findings(site.obligations.map { ([$0.table], $0.location) })
    }
}
