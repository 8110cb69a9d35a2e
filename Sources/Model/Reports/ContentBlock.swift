/// What stands between the paragraphs of a text besides what Markdown has: made from a fenced block and, where it has figures, from data.
public enum ContentBlock: Hashable, Encodable, Sendable {
    case chart(Chart)
    case table(TableBlock)
    case metrics(MetricBlock)
    case notice(NoticeBlock)
    case steps([String])
    case contact(ContactBlock)
    case attachment(AttachmentBlock)
}

/// A table with where its figures come from.
public struct TableBlock: Hashable, Encodable, Sendable {
    public let title: String
    public let table: DataTable
    public let source: String

    public init(title: String, table: DataTable, source: String) {
        self.title = title
        self.table = table
        self.source = source
    }
}

/// A few figures that matter most, large.
public struct MetricBlock: Hashable, Encodable, Sendable {
    public struct Metric: Hashable, Encodable, Sendable {
        public let name: String
        public let figure: String

        public init(name: String, figure: String) {
            self.name = name
            self.figure = figure
        }
    }

    public let metrics: [Metric]

    public init(_ metrics: [Metric]) { self.metrics = metrics }
}

/// Something that readers are not to overlook.
public struct NoticeBlock: Hashable, Encodable, Sendable {
    public let title: String
    public let text: String
    public let isWarning: Bool

    public init(title: String, text: String, isWarning: Bool) {
        self.title = title
        self.text = text
        self.isWarning = isWarning
    }
}

/// Whom to ask.
public struct ContactBlock: Hashable, Encodable, Sendable {
    public let name: String
    public let phone: String
    public let address: String
    public let hours: String

    public init(name: String, phone: String, address: String, hours: String) {
        self.name = name
        self.phone = phone
        self.address = address
        self.hours = hours
    }
}

/// A file to take away.
public struct AttachmentBlock: Hashable, Encodable, Sendable {
    public let title: String
    /// As a link on the page has it: relative to the page, or an outside address.
    public let address: String
    public let note: String

    public init(title: String, address: String, note: String) {
        self.title = title
        self.address = address
        self.note = note
    }
}
