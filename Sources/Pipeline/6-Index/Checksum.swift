/// A 64-bit FNV-1a sum: tells one state of the data from another, the same on every machine; no protection against anyone.
struct Checksum {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    /// One that was written down.
    init(value: UInt64) { self.value = value }

    init(of bytes: some Sequence<UInt8>) { add(bytes) }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// With the high bits, which mix best, brought down to where a table looks.
    var spread: UInt64 { value ^ (value >> 32) }

    /// Sixteen hexadecimal digits.
    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
