import Model

/// Reads the front matter that nearly all files have, plain `key: value` lines, without a YAML parser.
///
/// A disclosure's page takes some 40 µs to make, and parsing its front matter as YAML a hundred more. This reader accepts
/// only what YAML reads the same way, and hands back everything else: quotes, lists, indentation, comments, anchors. That
/// the two agree is a property test.
enum FlatFrontMatter {
    /// The record, or nil where the text needs a YAML parser.
    static func read(_ bytes: ArraySlice<UInt8>, source: RawTable.Source, firstLine: Int) -> RawTable? {
        var headings: [RawTable.Cell] = []
        var cells: [RawTable.Cell] = []
        var line = firstLine
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
            guard let (key, value) = pair(bytes[start..<end]) else { return nil }
            let name = String(decoding: key, as: UTF8.self)
            guard !headings.contains(where: { $0.text == name }) else { return nil }
            headings.append(.init(name, line: line, column: 1))
            cells.append(
                .init(
                    isNull(value) ? "" : String(decoding: value, as: UTF8.self), line: line,
                    column: bytes[start..<value.startIndex].count { $0 & 0xC0 != 0x80 } + 1))
            line += 1
            start = end + 1
        }
        guard !headings.isEmpty else { return nil }
        return RawTable(source: source, headings: headings, rows: [.init(line: firstLine, cells: cells)])
    }

    /// Key and value of a line that is nothing but those.
    private static func pair(_ line: ArraySlice<UInt8>) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isKey(line[..<colon]) else { return nil }
        var value = line[(colon + 1)...]
        if !value.isEmpty {
            guard value.removeFirst() == 0x20 else { return nil }
            value = value.drop { $0 == 0x20 }
            while value.last == 0x20 { value.removeLast() }
        }
        return isPlain(value) ? (line[..<colon], value) : nil
    }

    /// Letters of any script, digits, `_` and `-`, and first neither a digit nor a sign.
    private static func isKey(_ key: ArraySlice<UInt8>) -> Bool {
        guard let first = key.first, isLetter(first) else { return false }
        return key.allSatisfy {
            isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        } && !hasUnusualSpace(key)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// Whether YAML takes the value as a plain scalar that ends with the line.
    private static func isPlain(_ value: ArraySlice<UInt8>) -> Bool {
        guard let first = value.first, let last = value.last else { return true }
        guard isLetter(first) || (0x30...0x39).contains(first), last != UInt8(ascii: ":") else { return false }
        var previous: UInt8 = 0
        for byte in value {
            if byte < 0x20 || byte == 0x7F { return false }
            if byte == 0x20, previous == UInt8(ascii: ":") { return false }
            if byte == UInt8(ascii: "#"), previous == 0x20 { return false }
            previous = byte
        }
        return !hasUnusualSpace(value)
    }

    /// A BOM, the C1 controls and the line ends of Unicode mean something to YAML: U+0080–U+009F (with NEL), U+2028,
    /// U+2029, U+FEFF, U+FFFE, U+FFFF.
    private static func hasUnusualSpace(_ text: ArraySlice<UInt8>) -> Bool {
        for index in text.indices where text[index] == 0xC2 || text[index] == 0xE2 || text[index] == 0xEF {
            let next = text.index(after: index)
            guard next < text.endIndex else { return true }
            switch (text[index], text[next]) {
            case (0xC2, 0x80...0x9F), (0xE2, 0x80), (0xEF, 0xBB), (0xEF, 0xBF):
                // Among these are also quotes and full-width letters, which are plain text.
                if isUnusual(text[index...].prefix(3)) { return true }
            default: break
            }
        }
        return false
    }

    private static func isUnusual(_ sequence: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(sequence)
        guard bytes[0] != 0xC2 else { return true }
        return bytes.count < 3
            || [
                [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF],
            ]
            .contains(bytes)
    }

    private static func isNull(_ value: ArraySlice<UInt8>) -> Bool {
        value.isEmpty || value.elementsEqual("null".utf8) || value.elementsEqual("Null".utf8)
            || value.elementsEqual("NULL".utf8)
    }
}
