/// Reads numbers of seven bits a byte, the lowest first.
public struct VarintReader {
    private var bytes: ArraySlice<UInt8>

    public init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    public var isAtEnd: Bool { bytes.isEmpty }

    public mutating func next() -> Int {
        var value = 0
        var shift = 0
        while let byte = bytes.popFirst() {
            value |= Int(byte & 127) << shift
            shift += 7
            if byte < 128 { break }
        }
        return value
    }

    /// Of either sign: 0, 1, 2, 3 … stand for 0, -1, 1, -2 ….
    public mutating func nextSigned() -> Int {
        let value = next()
        return value >> 1 ^ -(value & 1)
    }

    public mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }
}
