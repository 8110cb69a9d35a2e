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
        case .table(.notices): folder == "notices"
        case .table(.services): folder == "services"
        case .table(.powers): folder == "duties"
        case .table(.indicators): folder == "plan"
        case .table: false
        }
    }
}
