import Diagnostics
import Model
import Privacy

/// The last look at everything that is about to be published: pages, downloads, search texts, attachments. What slipped
/// past the masks, or came together only on the page, stops the build here.
struct OutputGuard: Encodable, Sendable {
    private var officeNumbers = OfficeNumbers()
    /// What an office has looked at and let through, by a waiver at the exact place.
    private var admitted: Set<FoundValue.Fingerprint> = []

    /// The same, knowing more: what was found and waived, and what stands in columns of offices' telephones.
    func adding(_ found: [FoundValue], by policy: DiagnosticPolicy, officePhones: [String]) -> OutputGuard {
        guard !found.isEmpty || !officePhones.isEmpty else { return self }
        var copy = self
        for phone in officePhones { copy.officeNumbers.insert(from: phone) }
        for value in found where policy.waives(value.finding) { copy.admitted.insert(value.fingerprint) }
        return copy
    }

    /// Numbers that tell a person wherever they stand. Whether an address or a date is somebody's home or birth only its
    /// context says, and on a page neighbours are no context.
    private static let kinds: Set<PersonalDataKind> = [.identityNumber, .mobileNumber, .bankCard, .passport]

    /// The kinds of such numbers among the bytes.
    func kinds(in bytes: [UInt8]) -> [PersonalDataKind] {
        var kinds: [PersonalDataKind] = []
        let scanner = PersonalDataScanner(officeNumbers: officeNumbers)
        for match in scanner.matches(in: bytes) where Self.kinds.contains(match.kind) {
            guard !kinds.contains(match.kind), !admitted.contains(.init(bytes[match.range])) else { continue }
            kinds.append(match.kind)
        }
        return kinds
    }

    /// The findings in a page: markup can part a number that a reader sees as one, so its visible text is looked at too.
    func findings(inPage html: [UInt8], visible: [UInt8], of path: PagePath, from source: SourceLocation?)
        -> [Diagnostic]
    {
        findings(in: html, of: path, from: source) + findings(in: visible, of: path, from: source)
    }

    /// A finding for each kind; `source` is where the file's content comes from, nil where it comes from many places: then
    /// the file itself is the place, so that a waiver for one does not open all.
    func findings(in bytes: [UInt8], of path: PagePath, from source: SourceLocation?) -> [Diagnostic] {
        kinds(in: bytes).map { kind in
            Diagnostic(
                .personalDataInOutput, at: source ?? SourceLocation(path.description),
                zh: "生成的 \(path) 中有\(kind.label.zh)。",
                en: "In \(path), which is made of the content, stands this: \(kind.label.en).")
        }
    }
}

extension Rule {
    static let personalDataInOutput = Rule(
        "personal-data-in-output", firmness: .strict,
        statement: .init(
            zh: "生成的页面、下载文件和检索数据中没有个人信息。", en: "No page, download or search file that is made holds personal data."),
        explanation: .init(
            zh: "这是发布前的最后一道检查：有的号码在源文件中分散书写，到页面上才连在一起。",
            en:
                "This is the last look before publication: some numbers stand apart in the files and come together only on the page."
        ),
        remedy: .init(
            zh: "在该处的源文件中找出连起来像证件、手机或银行卡号的内容，删去或改写。",
            en: "Find in that source what reads like a number of a person when joined, and delete or rewrite it."),
        basis: .init(
            zh: "《个人信息保护法》第六条、第二十五条", en: "Personal Information Protection Law art. 6 and 25"))
}
