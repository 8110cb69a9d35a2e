import Formats

/// Reads what the extension of `[UInt8]` below has written: numbers as varints, texts and lists with their lengths in front.
struct MemoryReader {
    /// The bytes are not what a build of this version wrote.
    struct Broken: Error {}

    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ count: Int) throws(Broken) -> [UInt8] {
        guard count >= 0, count <= bytes.count - position else { throw Broken() }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    mutating func count() throws(Broken) -> Int {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard position < bytes.count else { throw Broken() }
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                guard let count = Int(exactly: number) else { throw Broken() }
                return count
            }
        }
        throw Broken()
    }

    mutating func number() throws(Broken) -> UInt64 {
        guard bytes.count - position >= 8 else { throw Broken() }
        defer { position += 8 }
        return bytes[position..<position + 8].sortKey
    }

    mutating func text() throws(Broken) -> String {
        let count = try count()
        guard count <= bytes.count - position else { throw Broken() }
        defer { position += count }
        return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    mutating func byteString() throws(Broken) -> [UInt8] { try take(try count()) }

    /// Of any kind, in hexadecimal digits.
    mutating func digest() throws(Broken) -> String { Hexadecimal.text(try byteString()) }

    mutating func skip(_ count: Int) throws(Broken) {
        guard count <= bytes.count - position else { throw Broken() }
        position += count
    }

    mutating func optional<Value>(
        _ read: (inout MemoryReader) throws(Broken) -> Value
    ) throws(Broken) -> Value? {
        switch try count() {
        case 0: nil
        case 1: try read(&self)
        default: throw Broken()
        }
    }

    mutating func list<Value>(_ read: (inout MemoryReader) throws(Broken) -> Value) throws(Broken) -> [Value] {
        let count = try count()
        // Each takes a byte at least.
        guard count <= bytes.count - position else { throw Broken() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    mutating func fingerprint() throws(Broken) -> Fingerprint {
        Fingerprint(high: try number(), low: try number())
    }

    mutating func stamp() throws(Broken) -> FileStamp {
        FileStamp(
            size: try count(), modified: try count(), changed: try count(), node: try number())
    }
}

extension [UInt8] {
    mutating func append(count: Int) {
        var rest = UInt64(Swift.max(count, 0))
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    mutating func append(text: String) {
        append(count: text.utf8.count)
        append(contentsOf: text.utf8)
    }

    mutating func append(bytes: [UInt8]) {
        append(count: bytes.count)
        append(contentsOf: bytes)
    }

    /// In half the bytes that its hexadecimal digits take.
    mutating func append(digest: String) {
        guard let digest = Hexadecimal.bytes(digest) else { preconditionFailure("no digest") }
        append(bytes: digest)
    }

    mutating func append(_ fingerprint: Fingerprint) {
        append(number: fingerprint.high)
        append(number: fingerprint.low)
    }

    mutating func append(_ stamp: FileStamp) {
        append(count: stamp.size)
        append(count: stamp.modified)
        append(count: stamp.changed)
        append(number: stamp.node)
    }

    mutating func append<Value>(_ value: Value?, _ write: (Value, inout [UInt8]) -> Void) {
        append(value == nil ? 0 : 1)
        if let value { write(value, &self) }
    }

    mutating func append<Value>(list: [Value], _ write: (Value, inout [UInt8]) -> Void) {
        append(count: list.count)
        for value in list { write(value, &self) }
    }

    mutating func append(number: UInt64) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
