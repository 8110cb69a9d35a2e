/// The part of the content that a waiver speaks of: a file or folder, or one place in a file.
///
/// Written as messages give it, a column left out of account: `regions.csv`, `disclosure/990101001201/`, `disclosure/*/2026-06/`, `regions.csv:3` or `台账.xlsx!收支明细!C17`.
/// A folder covers all below it; `*` stands for any characters within one part of the path.
public struct WaiverScope: Hashable, Sendable {
    private enum Position: Hashable {
        case line(Int)
        case cell(sheet: String, name: String)
    }

    private let parts: [String]
    private let position: Position?

    /// Nil for what names no part of the content: nothing, only `*`, or a path that leads out of it.
    public init?(_ text: String) {
        let (path, position) = Self.split(text)
        parts = path.split(separator: "/").map { String($0) }
        self.position = position
        let namesSomething = parts.contains { $0.contains { $0 != "*" } }
        guard namesSomething, !path.hasPrefix("/"), !parts.contains(where: { $0 == "." || $0 == ".." }) else {
            return nil
        }
    }

    private static func split(_ text: String) -> (path: Substring, position: Position?) {
        if let match = text.wholeMatch(of: /(.+?):([0-9]+)(?::[0-9]+)?/), let line = Int(match.2) {
            return (match.1, .line(line))
        }
        if let match = text.wholeMatch(of: /(.+)!([^!]+)!([A-Za-z]{0,3}[0-9]+)/) {
            return (match.1, .cell(sheet: String(match.2), name: match.3.uppercased()))
        }
        return (text[...], nil)
    }

    /// Whether it names one file, or one place in a file, and not a folder or several.
    public var namesOneFile: Bool {
        !parts.contains { $0.contains("*") } && (position != nil || parts.last?.contains(".") == true)
    }

    public func covers(_ location: SourceLocation) -> Bool {
        let file = location.file.split(separator: "/")
        guard position == nil ? parts.count <= file.count : parts.count == file.count,
            zip(parts, file).allSatisfy({ Self.matches($0[...], $1) })
        else { return false }
        return switch (position, location.position) {
        case (nil, _): true
        case (.line(let wanted), .text(let line, _)): wanted == line
        case (.cell(let sheet, let name), .cell(let foundSheet, let foundName)):
            sheet == foundSheet && name == foundName
        default: false
        }
    }

    /// Whether it covers this place and no other: the line or cell is named, or the file where the finding is of a whole file.
    public func isExactly(_ location: SourceLocation) -> Bool {
        guard covers(location), parts.joined(separator: "/") == location.file else { return false }
        return position != nil || location.position == .wholeFile
    }

    private static func matches(_ pattern: Substring, _ name: Substring) -> Bool {
        // Backtracks only to the last star, so that no pattern makes it slow.
        var pattern = pattern
        var name = name
        var resume: (pattern: Substring, name: Substring)?
        while true {
            if pattern.first == "*" {
                pattern.removeFirst()
                resume = (pattern, name)
            } else if let wanted = pattern.first, wanted == name.first {
                pattern.removeFirst()
                name.removeFirst()
            } else if pattern.isEmpty, name.isEmpty {
                return true
            } else if let last = resume, !last.name.isEmpty {
                resume = (last.pattern, last.name.dropFirst())
                (pattern, name) = (last.pattern, last.name.dropFirst())
            } else {
                return false
            }
        }
    }
}
