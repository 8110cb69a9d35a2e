import Files

/// Reads a table of villages with their townships and counties.
enum PlacesReader {
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    private static let heading = "code12,name,town_code,town,county_code,county"

    static func read(_ path: String) throws -> Places {
        var text = String(decoding: try PlainFiles.read(path), as: UTF8.self)[...]
        if text.first == "\u{FEFF}" { text.removeFirst() }
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.first.map({ $0 == heading }) == true else {
            throw Problem(description: "\(path): the first line is to be \(heading)")
        }
        guard lines.count > 1 else { throw Problem(description: "\(path) names no village") }
        return Places(
            try lines.enumerated().dropFirst().map { number, line in
                try village(line, at: "\(path):\(number + 1)")
            })
    }

    /// Names of places hold no commas, so quoted cells are not provided for, but refused.
    private static func village(_ line: Substring, at location: String) throws(Problem) -> Village {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
        guard cells.count == 6, !line.contains("\"") else {
            throw Problem(description: "\(location): six cells without quotes are expected")
        }
        let village = Village(
            code: cells[0], name: cells[1], township: Place(code: cells[2], name: cells[3]),
            county: Place(code: cells[4], name: cells[5]))
        guard isCode(village.code, digits: 12), village.code.hasPrefix(village.township.code),
            isCode(village.township.code, digits: 9), village.township.code.hasPrefix(village.county.code),
            isCode(village.county.code, digits: 6)
        else { throw Problem(description: "\(location): codes of 12, 9 and 6 digits are expected, each in the next") }
        return village
    }

    private static func isCode(_ text: String, digits: Int) -> Bool {
        text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
