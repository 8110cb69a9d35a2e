import Formats

extension DataNode {
    /// The content in one line, such as `{a: [b, null]}`.
    var outline: String {
        switch content {
        case .scalar(let text): text
        case .null: "null"
        case .sequence(let nodes): "[" + nodes.map(\.outline).joined(separator: ", ") + "]"
        case .mapping(let entries): "{" + entries.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
        }
    }
}
