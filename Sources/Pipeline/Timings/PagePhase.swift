import Diagnostics

/// What is done for one page, in order.
public enum PagePhase: String, CaseIterable, Sendable {
    /// Telling whether the page is as the last build left it.
    case recall
    /// Reading its texts and tables, and putting together what it shows.
    case assemble
    case template
    /// Looking for personal data in the finished files.
    case inspect
    case stage
    /// Taking its words to the index.
    case index
    /// Writing down by what the next build tells whether it is the same.
    case fingerprint

    public var label: BilingualText {
        switch self {
        case .recall: BilingualText(zh: "认旧页", en: "recall")
        case .assemble: BilingualText(zh: "读取编排", en: "assemble")
        case .template: BilingualText(zh: "模板", en: "template")
        case .inspect: BilingualText(zh: "把关", en: "guard")
        case .stage: BilingualText(zh: "写文件", en: "stage")
        case .index: BilingualText(zh: "取词", en: "words")
        case .fingerprint: BilingualText(zh: "指纹", en: "fingerprint")
        }
    }
}
