import Formats
import JSON
import Model

/// A line of a chain as it is written: one object, its members always in this order (`docs/record.md`).
extension LogEntry {
    /// Without the line break.
    func line(number: Int, previous: String) -> [UInt8] {
        var members: [(key: String, value: JSONValue?)] = [
            ("number", .integer(number)), ("previous", .string(previous)),
            ("day", .string(day.description)), ("event", .string(event.rawValue)),
        ]
        switch subject {
        case .disclosure(let period, let item):
            members += [
                ("kind", .string("disclosure")), ("period", .string(period.description)), ("item", .string(item)),
            ]
        case .notice(let code): members += [("kind", .string("notice")), ("code", .string(code))]
        }
        members += [
            ("title", title.isEmpty ? nil : .string(title)),
            ("date", stated.map { .string($0.description) }),
            ("days", days.map { .integer($0) }),
            ("content", content.map { .string($0) }),
            ("table", table.map { .string($0) }),
            ("text_changed", isTextChanged ? .flag(true) : nil),
            ("table_change", change?.json),
            ("reason", reason.isEmpty ? nil : .string(reason)),
            ("reason_mark", reasonMark.map { .string($0) }),
            ("by", handler.isEmpty ? nil : .string(handler)),
            ("taken_over", takenOver.map { .string($0.description) }),
        ]
        return Array(JSONValue.members(members).text.utf8)
    }

    /// Nil for what is no such object; members that a later version may add are passed over.
    init?(_ node: DataNode) {
        func text(_ key: String) -> String? { node[key]?.scalar }
        guard let day = text("day").flatMap({ Day($0) }), let event = text("event").flatMap(Event.init(rawValue:)),
            let subject = LogSubject(node)
        else { return nil }
        self.init(day: day, event: event, subject: subject, title: text("title") ?? "")
        stated = text("date").flatMap { Day($0) }
        days = text("days").flatMap { Int($0) }
        content = text("content")
        table = text("table")
        isTextChanged = text("text_changed") == "true"
        change = node["table_change"].flatMap { TableChange($0) }
        reason = text("reason") ?? ""
        reasonMark = text("reason_mark")
        handler = text("by") ?? ""
        takenOver = text("taken_over").flatMap { Day($0) }
    }
}

extension LogSubject {
    fileprivate init?(_ node: DataNode) {
        switch node["kind"]?.scalar {
        case "disclosure":
            guard let period = node["period"]?.scalar.flatMap({ Period($0) }), let item = node["item"]?.scalar else {
                return nil
            }
            self = .disclosure(period, item: item)
        case "notice":
            guard let code = node["code"]?.scalar else { return nil }
            self = .notice(code)
        default: return nil
        }
    }
}

extension TableChange {
    fileprivate var json: JSONValue {
        .object([
            "extent": .string(extent.rawValue),
            "cells": cells.isEmpty
                ? nil
                : .array(
                    cells.map { cell in
                        .object([
                            "row": .integer(cell.row), "line": cell.line.isEmpty ? nil : .string(cell.line),
                            "column": .integer(cell.column),
                            "heading": cell.heading.isEmpty ? nil : .string(cell.heading),
                            "old": cell.values.map { .string($0.old) }, "new": cell.values.map { .string($0.new) },
                        ])
                    }),
            "rows": rows.isEmpty
                ? nil
                : .array(
                    rows.map { rows in
                        switch rows {
                        case .removed(let range): .object(["removed": .string(Self.text(of: range))])
                        case .added(let range): .object(["added": .string(Self.text(of: range))])
                        }
                    }),
        ])
    }

    fileprivate init?(_ node: DataNode) {
        guard let extent = node["extent"]?.scalar.flatMap(Extent.init(rawValue:)) else { return nil }
        let cells = (node["cells"]?.sequence ?? []).compactMap { Cell($0) }
        let rows = (node["rows"]?.sequence ?? []).compactMap { rows -> Rows? in
            if let removed = rows["removed"]?.scalar { return Self.range(removed).map { .removed($0) } }
            return rows["added"]?.scalar.flatMap { Self.range($0) }.map { .added($0) }
        }
        self.init(extent: extent, cells: cells, rows: rows)
    }

    /// `5` or `5-7`.
    private static func text(of range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }

    private static func range(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last, ends.count <= 2, first <= last else { return nil }
        return first...last
    }
}

extension TableChange.Cell {
    fileprivate init?(_ node: DataNode) {
        guard let row = node["row"]?.scalar.flatMap({ Int($0) }),
            let column = node["column"]?.scalar.flatMap({ Int($0) })
        else { return nil }
        let old = node["old"]?.scalar, new = node["new"]?.scalar
        self.init(
            row: row, line: node["line"]?.scalar ?? "", column: column, heading: node["heading"]?.scalar ?? "",
            values: old.flatMap { old in new.map { Values(old: old, new: $0) } })
    }
}

extension LogEntry {
    /// Reads one line, without its break; nil for anything else.
    init?(line: ArraySlice<UInt8>) {
        guard let node = try? JSONReader.read(line, file: "") else { return nil }
        self.init(node)
    }
}
