import Diagnostics
import Model

/// What documents name, other documents and files, is there.
enum DocumentReferenceCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let documents = UnknownReference(
            zh: "政策文件", en: "document", known: site.documents.map(\.code),
            isComplete: !incomplete.contains(.text(.documents)))
        return documents.findings(site.documents.map { ($0.related, $0.location) })
            + site.documents.flatMap { document in
                document.attachments.filter { !site.files.contains($0.path) }.map { attachment in
                    Diagnostic(
                        .brokenLink, at: document.location, zh: "“附件”中的文件不存在。",
                        en: "A file among the attachments does not exist.",
                        suggestion: NearMiss.suggestion(for: attachment.path, among: site.files))
                }
            }
    }
}
