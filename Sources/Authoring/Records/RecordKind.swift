import Diagnostics
import Formats
import Model
import Pipeline

/// What can be made anew in a content folder.
public enum RecordKind: Hashable, Sendable {
    /// A text with front matter.
    case text(ContentText)
    case disclosure
    case register
    /// A table whose rows are the records.
    case table(ContentTable)

    public static let all: [RecordKind] =
        ContentText.allCases.map { .text($0) } + [.disclosure, .register] + ContentTable.allCases.map { .table($0) }

    /// The name to type, English and stable.
    public var name: String {
        switch self {
        case .text(let text): String(text.rawValue.dropLast())
        case .disclosure: "disclosure"
        case .register: "register"
        case .table(let table): table.rawValue
        }
    }

    public var title: BilingualText {
        switch self {
        case .text(let text): text.schema.title
        case .disclosure: BilingualText(zh: "公开内容", en: "disclosures")
        case .register: BilingualText(zh: "名录", en: "registers")
        case .table(let table): table.schema.title
        }
    }

    /// Reads the English or the Chinese name, or the last part of a table's, such as `services`; fails with what was probably meant.
    public init(named text: String) throws(AuthoringFailure) {
        let wanted = text.lowercased()
        guard let kind = Self.all.first(where: { $0.names.contains(wanted) }) else {
            let near = NearMiss.suggestion(for: text, among: Self.all.flatMap(\.names))
            let names = Self.all.map(\.name).joined(separator: ", ")
            throw AuthoringFailure(
                zh: "没有“\(ShownName(text))”这一种内容。\(near.map { "您是不是要写“\($0)”？" } ?? "")可以新建：\(names)",
                en:
                    "\"\(ShownName(text))\" is no kind of content.\(near.map { " Did you mean \"\($0)\"?" } ?? "") There are: \(names)"
            )
        }
        self = kind
    }

    var names: [String] {
        switch self {
        case .text(let text): [name, text.rawValue, title.zh]
        case .disclosure, .register: [name, title.zh]
        case .table(let table):
            [name, table.rawValue.split(separator: "/").last.map { String($0) } ?? name, title.zh]
        }
    }
}
