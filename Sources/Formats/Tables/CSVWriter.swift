import Model

/// Writes CSV as Chinese Excel opens it: UTF-8 with BOM, CRLF, quoted by RFC 4180.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, which keeps it text (OWASP, CSV
/// injection): whoever opens a download must not run what somebody typed into a table. Numbers stay, negative ones too.
public enum CSVWriter {
    public static func bytes(headings: [String], rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        append(headings, to: &bytes)
        for row in rows { append(row, to: &bytes) }
        return bytes
    }

    private static func append(_ row: [String], to bytes: inout [UInt8]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell, to: &bytes)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private static func append(_ cell: String, to bytes: inout [UInt8]) {
        let isFormula = isTakenForFormula(cell)
        let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        if needsQuotes { bytes.append(0x22) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        guard needsQuotes else { return bytes.append(contentsOf: cell.utf8) }
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    private static func isTakenForFormula(_ cell: String) -> Bool {
        switch cell.utf8.first {
        // A sign of comparison by itself computes nothing.
        case UInt8(ascii: "="): cell != "="
        case UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
        case UInt8(ascii: "+"), UInt8(ascii: "-"): !isHarmless(cell)
        // Spreadsheets in Chinese take the wide forms for the narrow ones.
        case 0xEF:
            switch cell.unicodeScalars.first {
            case "＝", "＠": true
            case "＋", "－": !isHarmless(cell)
            default: false
            }
        default: false
        }
    }

    /// Behind a sign: a number, a share (-12.5%), or nothing but signs, as `-` and `--` stand for "none" in many tables.
    private static func isHarmless(_ cell: String) -> Bool {
        if cell.allSatisfy({ "-－+＋".contains($0) }) { return true }
        return ExactDecimal(cell.hasSuffix("%") ? cell.dropLast() : cell[...]) != nil
    }
}
