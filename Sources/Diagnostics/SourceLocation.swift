/// Where in the content something stands, as a person can find it again.
///
/// `description` is `file`, `file:line`, `file:line:column` (both from 1, columns in characters) or `file!sheet!cell`.
public struct SourceLocation: Hashable, Encodable, Sendable, CustomStringConvertible {
    public enum Position: Hashable, Encodable, Sendable {
        case wholeFile
        case text(line: Int, column: Int?)
        /// Most places are none, and all are to be small.
        indirect case cell(sheet: String, name: String)
    }

    /// The path relative to the site's folder, with `/` between its parts.
    public let file: String
    public let position: Position

    public init(_ file: String, position: Position = .wholeFile) {
        self.file = file
        self.position = position
    }

    public init(_ file: String, line: Int, column: Int? = nil) {
        self.init(file, position: .text(line: line, column: column))
    }

    /// The line of a text or the row of a sheet, from 1; nil for a whole file.
    public var row: Int? {
        switch position {
        case .wholeFile: nil
        case .text(let line, _): line
        case .cell(_, let name): Int(name.drop { !$0.isNumber })
        }
    }

    /// The line in a text, from 1; nil for a whole file or a cell.
    public var line: Int? {
        if case .text(let line, _) = position { line } else { nil }
    }

    /// The column in a text, in characters from 1.
    public var column: Int? {
        if case .text(_, let column) = position { column } else { nil }
    }

    /// The cell of a sheet, such as `C17`.
    public var cell: (sheet: String, name: String)? {
        if case .cell(let sheet, let name) = position { (sheet, name) } else { nil }
    }

    public var description: String {
        switch position {
        case .wholeFile: file
        case .text(let line, nil): "\(file):\(line)"
        case .text(let line, let column?): "\(file):\(line):\(column)"
        case .cell(let sheet, let name): "\(file)!\(sheet)!\(name)"
        }
    }
}

extension SourceLocation: Comparable {
    public static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
        lhs.file == rhs.file ? lhs.position.sortKey < rhs.position.sortKey : lhs.file < rhs.file
    }
}

extension SourceLocation.Position {
    fileprivate var sortKey: (Int, Int, String) {
        switch self {
        case .wholeFile: (0, 0, "")
        case .text(let line, let column): (line, column ?? 0, "")
        // "C9" stands before "C17" when shorter names go first.
        case .cell(let sheet, let name): (0, name.utf8.count, sheet + name)
        }
    }
}
