import HTML
import Model

/// What stands in a cell.
enum Cell: Markup {
    case text(String)
    case number(String)
    case link(PageLink)
    case links([PageLink])
    case phone(String)
    case day(Day?)
    case deadline(Day, isPast: Bool)
    case badge(Badge?)
    /// A name, and below it what places it.
    case titled(String, detail: String)
    /// How something stands, why, and since when.
    case state(Badge?, note: String, updated: Day?)

    var isEmpty: Bool {
        switch self {
        case .text(let text), .number(let text), .phone(let text): text.isEmpty
        case .link, .deadline, .titled: false
        case .links(let links): links.isEmpty
        case .day(let day): day == nil
        case .badge(let badge): badge == nil
        case .state(let badge, let note, let updated): badge == nil && note.isEmpty && updated == nil
        }
    }

    var content: some Markup {
        switch self {
        case .text(let text), .number(let text): Lines(text)
        case .link(let link): a(.href(link.path)) { link.title }
        case .links(let links): InlineLinks(links)
        case .phone(let number): PhoneText(number)
        case .day(let day): day.map { DayText($0) }
        case .deadline(let day, let isPast):
            DayText(day)
            if isPast { span(.class("line")) { "已过时限" } }
        case .badge(let badge): badge
        case .titled(let title, let detail):
            title
            if !detail.isEmpty { span(.class("line quiet")) { detail } }
        case .state(let badge, let note, let updated):
            badge
            if !note.isEmpty { span(.class("line")) { note } }
            if let updated {
                span(.class("line quiet")) {
                    DayText(updated)
                    "更新"
                }
            }
        }
    }
}

/// A column of a table of records: its heading and what it shows of each.
struct RecordColumn<Record> {
    let heading: TableHeading
    let cell: (Record) -> Cell

    init(
        _ heading: String, isNumeric: Bool = false, isChoice: Bool = false, cell: @escaping (Record) -> Cell
    ) {
        self.heading = TableHeading(heading, isNumeric: isNumeric, isChoice: isChoice)
        self.cell = cell
    }

    init(_ heading: String, isChoice: Bool = false, text: @escaping (Record) -> String) {
        self.init(heading, isChoice: isChoice) { .text(text($0)) }
    }
}

/// Records as a table; a column in which no record has anything is left out.
struct RecordTable<Record>: Markup {
    private let captionText: String
    private let showsCaption: Bool
    private let records: [Record]
    private let columns: [RecordColumn<Record>]
    private let interaction: TableInteraction
    private let anchor: (Record) -> String?

    /// Without an interaction it gets the one that its size needs.
    init(
        _ captionText: String, showsCaption: Bool = true, _ records: [Record], columns: [RecordColumn<Record>],
        interaction: TableInteraction? = nil, anchor: @escaping (Record) -> String? = { _ in nil }
    ) {
        self.captionText = captionText
        self.showsCaption = showsCaption
        self.records = records
        self.columns = columns.filter { column in records.contains { !column.cell($0).isEmpty } }
        self.interaction = interaction ?? .fitting(rows: records.count, columns: self.columns.count)
        self.anchor = anchor
    }

    var content: some Markup {
        TableFrame(captionText, showsCaption: showsCaption, headings: columns.map(\.heading), interaction: interaction)
        {
            ForEach(records) { record in
                tr(.id(anchor(record))) {
                    ForEach(columns) { column in
                        td(.class(column.heading.isNumeric ? "number" : nil)) { column.cell(record) }
                    }
                }
            }
        }
    }
}
