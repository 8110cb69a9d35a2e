/// Reads the bytes of a picture front to back, and never beyond their end.
struct PictureBytes {
    let bytes: [UInt8]
    private(set) var position = 0
    private let end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
    }

    /// A part of the bytes, as what stands within a chunk.
    init(_ bytes: [UInt8], within range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = min(range.upperBound, bytes.count)
    }

    var remaining: Int { end - position }

    mutating func byte() throws(PictureDefect) -> UInt8 {
        let range = try take(1)
        return bytes[range.lowerBound]
    }

    /// The next `count` bytes, as a range of `bytes`.
    mutating func take(_ count: Int) throws(PictureDefect) -> Range<Int> {
        guard count >= 0, count <= remaining else { throw .truncated(at: position) }
        defer { position += count }
        return position..<position + count
    }

    mutating func skip(_ count: Int) throws(PictureDefect) { _ = try take(count) }

    mutating func bigEndian16() throws(PictureDefect) -> Int { Int(bytes.bigEndian(try take(2))) }
    mutating func bigEndian32() throws(PictureDefect) -> Int { Int(bytes.bigEndian(try take(4))) }
    mutating func littleEndian16() throws(PictureDefect) -> Int { Int(bytes.littleEndian(try take(2))) }
    mutating func littleEndian32() throws(PictureDefect) -> Int { Int(bytes.littleEndian(try take(4))) }

    /// Whether the next bytes are these.
    func stands(_ text: String) -> Bool { bytes[position..<end].starts(with: text.utf8) }
}

extension [UInt8] {
    func bigEndian(_ range: Range<Int>) -> UInt32 { self[range].reduce(0) { $0 << 8 | UInt32($1) } }
    func littleEndian(_ range: Range<Int>) -> UInt32 { self[range].reversed().reduce(0) { $0 << 8 | UInt32($1) } }

    func holds(_ text: String, at range: Range<Int>) -> Bool { self[range].starts(with: text.utf8) }

    mutating func append(bigEndian16 number: Int) {
        append(UInt8(truncatingIfNeeded: number >> 8))
        append(UInt8(truncatingIfNeeded: number))
    }

    mutating func append(bigEndian32 number: UInt32) {
        append(bigEndian16: Int(number >> 16))
        append(bigEndian16: Int(number & 0xFFFF))
    }

    mutating func append(littleEndian32 number: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
