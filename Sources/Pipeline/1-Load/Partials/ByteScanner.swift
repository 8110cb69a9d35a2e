import Diagnostics

/// Goes through a text byte by byte and knows in which line and column it is.
struct ByteScanner {
    private let bytes: ArraySlice<UInt8>
    private let file: String
    private var position: Int
    private var line = 1
    private var column = 1

    init(_ bytes: ArraySlice<UInt8>, file: String) {
        self.bytes = bytes
        self.file = file
        position = bytes.startIndex
    }

    var location: SourceLocation { SourceLocation(file, line: line, column: column) }
    var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    mutating func next() -> UInt8 {
        let byte = bytes[position]
        position += 1
        if byte == 0x0A {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
        return byte
    }

    func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    mutating func skip(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        for _ in 0..<text.utf8CodeUnitCount { _ = next() }
        return true
    }

    mutating func skipSpaces() {
        while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { _ = next() }
    }

    /// What stands before a text, which is passed over as well; nil, and nothing left, where it does not come.
    mutating func take(until end: StaticString) -> [UInt8]? {
        var taken: [UInt8] = []
        while peek != nil {
            if skip(end) { return taken }
            taken.append(next())
        }
        return nil
    }

    /// A name of letters, digits and hyphens, in lower case.
    mutating func takeName() -> String {
        var name: [UInt8] = []
        while let byte = peek {
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            guard (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) || lower == 0x2D else { break }
            name.append(lower)
            _ = next()
        }
        return String(decoding: name, as: UTF8.self)
    }
}
