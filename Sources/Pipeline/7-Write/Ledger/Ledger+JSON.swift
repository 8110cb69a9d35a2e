import JSON
import Model

extension Ledger {
    /// As a file for programs, in UTF-8: the members of each object by their names, what did not occur left out of counts.
    ///
    /// It is written file by file: a city's ledger has hundreds of thousands.
    var json: [UInt8] {
        var output: [UInt8] = []
        output += "{\"as_of\":".utf8
        JSONValue.string(asOf.description).append(to: &output)
        output += ",\"errors\":\(errors),\"file_counts\":".utf8
        fileCounts.json.append(to: &output)
        output += ",\"files\":[".utf8
        for (position, file) in files.enumerated() {
            if position > 0 { output.append(UInt8(ascii: ",")) }
            file.json.append(to: &output)
        }
        output += "],\"published\":\(isPublished),\"row_counts\":".utf8
        rowCounts.json.append(to: &output)
        output += ",\"warnings\":\(warnings)}\n".utf8
        return output
    }
}

extension LedgerFile {
    fileprivate var json: JSONValue {
        .object([
            "outcome": .string(outcome.rawValue), "path": .string(path), "read": .integer(read),
            "reasons": .array(reasons.map(\.json)), "rows": rows.json,
        ])
    }
}

extension LedgerFile.Reason {
    fileprivate var json: JSONValue {
        .object([
            "label": .string(label), "outcome": .string(outcome.rawValue),
            "places": .array(places.map(JSONValue.string)),
            "reason": .string(reason), "rows": .integer(rows),
        ])
    }
}

extension LedgerCounts {
    fileprivate var json: JSONValue {
        let counted = LedgerOutcome.allCases.filter { self[$0] != 0 }.sorted { $0.rawValue < $1.rawValue }
        return .members(counted.map { ($0.rawValue, .integer(self[$0])) })
    }
}
