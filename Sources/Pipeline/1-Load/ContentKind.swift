/// A kind of record, however it comes: in a table or as texts.
enum ContentKind: Hashable, Sendable {
    case table(ContentTable)
    case text(ContentText)

    /// Nil for files whose records nothing else names.
    init?(_ place: ContentPlace) {
        switch place {
        case .table(let table): self = .table(table)
        case .text(let text): self = .text(text)
        default: return nil
        }
    }

    /// Whether pages made of such records stand in the folder of this name.
    func hasPages(in folder: some StringProtocol) -> Bool {
        switch self {
        case .text(let text): text.rawValue == folder
        case .table(.regions): folder.first?.isNumber == true
        case .table(.decisions): folder == "decisions" || folder.first?.isNumber == true
        case .table(.obligations): folder == "disclosure" || folder.first?.isNumber == true
        // The others stand in the folder, or under the name, that their pages have too.
        case .table(let table): table.rawValue.prefix { $0 != "/" } == folder
        }
    }
}
