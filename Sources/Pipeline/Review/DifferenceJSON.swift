import Diagnostics
import JSON
import Model

/// Writes a difference as JSON of a stable shape (`docs/reviewing.md`): an item a line.
public struct DifferenceJSON: Sendable {
    /// Raised when a member changes its meaning or goes; new members may come without.
    static let version = 1

    public init() {}

    public func text(of difference: SiteDifference) -> String {
        """
        {
        "format": "noticeboard-difference",
        "version": \(Self.version),
        "site": \(JSONValue.string(difference.siteName).text),
        "asOf": \(JSONValue.string(difference.asOf.description).text),
        "against": \(base(difference.base).text),
        "code": \(JSONValue.string(difference.code.description).text),
        "counts": \(counts(of: difference).text),
        "items": [
        \(difference.items.map { item($0).text }.joined(separator: ",\n"))
        ],
        "held": [
        \(difference.held.map { held($0).text }.joined(separator: ",\n"))
        ]
        }

        """
    }

    private func base(_ base: SiteDifference.Base) -> JSONValue {
        switch base {
        case .nothing: .null
        case .portal(let folder): .object(["portal": .string(folder)])
        case .copy(let path, let issue): .object(["copy": .string(path), "issue": .integer(issue)])
        }
    }

    private func counts(of difference: SiteDifference) -> JSONValue {
        .object([
            "added": .integer(difference.count(.added)), "changed": .integer(difference.count(.changed)),
            "removed": .integer(difference.count(.removed)),
            "heldRows": .integer(difference.held.reduce(0) { $0 + $1.rows }),
        ])
    }

    private func item(_ item: ReviewedItem) -> JSONValue {
        .object([
            "change": .string(item.change.rawValue), "path": .string(item.path.description),
            "title": .string(item.title), "kind": .string(item.kind.label), "place": .string(item.place),
            "lines": item.lines.isEmpty ? nil : .array(item.lines.map(line)),
            "linesLeft": item.lines.isEmpty ? nil : .integer(item.lineCount - item.lines.count),
            "table": item.table.flatMap { $0.isEmpty ? nil : table($0) },
        ])
    }

    private func line(_ line: ReviewedItem.Line) -> JSONValue {
        .object([line.isNew ? "new" : "old": .string(line.text)])
    }

    private func table(_ change: ReviewedTable) -> JSONValue {
        .object([
            "addedColumns": .array(change.addedColumns.map { .string($0) }),
            "removedColumns": .array(change.removedColumns.map { .string($0) }),
            "cells": .array(
                change.cells.map { cell in
                    .object([
                        "row": .integer(cell.row), "label": .string(cell.label), "column": .string(cell.column),
                        "old": .string(cell.before), "new": .string(cell.after),
                    ])
                }),
            "cellsLeft": .integer(change.cellCount - change.cells.count),
            "rows": .array(
                change.rows.map { row in
                    .object([
                        "row": .integer(row.row), row.isNew ? "new" : "old": .array(row.cells.map { .string($0) }),
                    ])
                }),
            "rowsLeft": .integer(change.rowCount - change.rows.count),
        ])
    }

    private func held(_ held: HeldBack) -> JSONValue {
        .object([
            "file": .string(held.file), "outcome": .string(held.outcome.rawValue), "reason": .string(held.reason),
            "label": .string(held.label), "rows": .integer(held.rows),
        ])
    }
}
