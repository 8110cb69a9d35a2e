import Model

/// A value of a YAML or JSON document with the place it stands at.
public struct DataNode: Sendable {
    public enum Content: Sendable {
        case scalar(String)
        case null
        case sequence([DataNode])
        case mapping([Entry])
    }

    public struct Entry: Sendable {
        public let key: String
        public let keyLine: Int
        public let keyColumn: Int
        public let value: DataNode
    }

    public let content: Content
    /// From 1.
    public let line: Int
    public let column: Int

    public init(_ content: Content, line: Int, column: Int) {
        self.content = content
        self.line = line
        self.column = column
    }

    public var scalar: String? {
        if case .scalar(let text) = content { text } else { nil }
    }

    public var sequence: [DataNode]? {
        if case .sequence(let nodes) = content { nodes } else { nil }
    }

    public var mapping: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    public subscript(key: String) -> DataNode? { mapping?.first { $0.key == key }?.value }
}

extension DataNode {
    /// A mapping as a table of one row, so that records from tables and from mappings are read by the same code.
    ///
    /// Where records share a line, each is told by its column as well. A value that is itself a mapping has no place in a table and becomes nil for the caller to report.
    public func record(in source: RawTable.Source, sharingLine: Bool = false) -> RawTable? {
        guard let entries = mapping else { return nil }
        let headings = entries.map { RawTable.Cell($0.key, line: $0.keyLine, column: $0.keyColumn) }
        var cells: [RawTable.Cell] = []
        for entry in entries {
            let value = entry.value
            switch value.content {
            case .scalar(let text): cells.append(.init(text, line: value.line, column: value.column))
            case .null: cells.append(.init("", line: value.line, column: value.column))
            case .sequence(let nodes):
                let items = nodes.compactMap(\.scalar)
                guard items.count == nodes.count else { return nil }
                cells.append(
                    .init(items.joined(separator: "、"), items: items, line: value.line, column: value.column))
            case .mapping: return nil
            }
        }
        return RawTable(
            source: source, headings: headings,
            rows: [.init(line: line, column: sharingLine ? column : nil, cells: cells)])
    }
}
