import Diagnostics

/// What is offered for download opens, and opens as what it is called: what the check of files has found is counted here.
enum AttachmentInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .deduction, name: .init(zh: "附件不可用", en: "dead attachments"),
        content: .init(zh: "附件和图片能否打开、格式是否相符", en: "whether attachments and pictures open as what they are called"))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        guard !subject.read.files.isEmpty else { return .notApplicable }
        return .inspected(subject.findings.filter { $0.severity == .error && $0.location.file.hasPrefix("files/") })
    }
}
