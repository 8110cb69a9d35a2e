import HTML
import Model

/// A line of a list of pages: what it is, whose, from when, how it stands.
struct Entry {
    let heading: String
    let path: PagePath
    let details: [String]
    let day: Day?
    let badge: Badge?

    init(_ heading: String, _ path: PagePath, details: [String], day: Day? = nil, badge: Badge? = nil) {
        self.heading = heading
        self.path = path
        self.details = details.filter { !$0.isEmpty }
        self.day = day
        self.badge = badge
    }
}

extension Entry {
    /// Begins with the office's name, for many offices disclose the same things; without it where the page is the office's own.
    /// The period is said once: few titles leave it out.
    init(_ disclosure: DisclosureSummary, namesRegion: Bool = true) {
        let title = disclosure.title
        let isNamed = !namesRegion || title.contains(disclosure.regionName)
        self.init(
            isNamed ? title : "\(disclosure.regionName)\(title.hasPrefix("关于") ? "：" : "")\(title)", disclosure.path,
            details: [
                title.contains("\(disclosure.period.year)年") ? "" : disclosure.period.chinese,
                disclosure.category?.label ?? "",
            ],
            day: disclosure.published,
            badge: disclosure.isOver ? Badge("公开期限已满") : Badge(corrected: disclosure.corrected))
    }

    init(_ notice: NoticeSummary, namesRegion: Bool = true) {
        self.init(
            notice.notice.title, .notice(notice.notice.code),
            details: [namesRegion ? notice.regionName : "", notice.notice.category, notice.notice.span],
            badge: Badge(notice.state))
    }

    init(_ document: Document) {
        self.init(
            document.title, .document(document.code),
            details: [
                document.number, document.issuer,
                document.written.flatMap { $0 == document.published ? nil : "\($0.chinese)成文" } ?? "",
                document.validity == "有效" ? "现行有效" : "",
            ],
            day: document.published, badge: document.validity == "有效" ? nil : Badge(validity: document.validity))
    }
}

extension Notice {
    /// From the first to the last day of posting.
    var span: String { "\(start.chinese)至\(end.chinese)" }
}

/// Lines of pages; says so where there are none.
struct EntryList: Markup {
    private let entries: [Entry]
    private let none: String

    init(_ entries: [Entry], none: String = "暂无内容。") {
        self.entries = entries
        self.none = none
    }

    var content: some Markup {
        if entries.isEmpty {
            p(.class("none")) { none }
        } else {
            ul(.class("entries")) {
                ForEach(entries) { EntryLine(entry: $0) }
            }
        }
    }
}

struct EntryLine: Markup {
    let entry: Entry

    var content: some Markup {
        li {
            a(.href(entry.path)) { entry.heading }
            if let badge = entry.badge { badge }
            p(.class("entry-meta")) {
                ForEach(entry.details) { detail in
                    span { detail }
                }
                if let day = entry.day { DayText(day) }
            }
        }
    }
}
