import Diagnostics

/// What an office file holds that is not seen when it is opened or printed.
enum HiddenContent: Int, Comparable {
    case sheet, cells, slide, comment, change, hiddenText, notes

    var label: BilingualText {
        switch self {
        case .sheet: BilingualText(zh: "隐藏的工作表", en: "hidden sheets")
        case .cells: BilingualText(zh: "隐藏的行或列", en: "hidden rows or columns")
        case .slide: BilingualText(zh: "隐藏的幻灯片", en: "hidden slides")
        case .comment: BilingualText(zh: "批注", en: "comments")
        case .change: BilingualText(zh: "修订记录", en: "tracked changes")
        case .hiddenText: BilingualText(zh: "隐藏文字", en: "hidden text")
        case .notes: BilingualText(zh: "备注页", en: "speaker's notes")
        }
    }

    static func < (a: HiddenContent, b: HiddenContent) -> Bool { a.rawValue < b.rawValue }

    /// What an element of a part tells.
    init?(_ element: XMLElement, in part: String) {
        switch element.name {
        case "sheet" where element["state"] == "hidden" || element["state"] == "veryHidden": self = .sheet
        case "row" where element.isSet("hidden"), "col" where element.isSet("hidden"): self = .cells
        case "sld" where element["show"] == "0" || element["show"] == "false": self = .slide
        case "comment", "threadedComment", "cm": self = .comment
        case "ins" where part.hasPrefix("word/"), "del" where part.hasPrefix("word/"), "moveFrom": self = .change
        case "vanish" where part == "word/document.xml": self = .hiddenText
        case "notes" where part.hasPrefix("ppt/notesSlides/"): self = .notes
        default: return nil
        }
    }
}
