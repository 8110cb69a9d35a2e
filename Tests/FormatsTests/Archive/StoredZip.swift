/// The smallest ZIP files, made in the test: entries stored as they are, with whatever lies the test wants told.
struct StoredZip {
    var entries: [(name: String, bytes: [UInt8])]
    /// The unpacked size that the directory states, in place of the true one.
    var statedSize: Int?
    /// Added to each checksum.
    var checksumError: UInt32 = 0
    /// Bit 0 marks an entry as encrypted, bit 11 its name as UTF-8.
    var flags: UInt16 = 0x0800

    init(_ entries: [(name: String, bytes: [UInt8])]) { self.entries = entries }

    init(_ entries: [(name: String, text: String)]) { self.entries = entries.map { ($0.name, Array($0.text.utf8)) } }

    var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in entries {
            let offset = file.count
            var common: [UInt8] = []
            common += Self.little(20, 2) + Self.little(Int(flags), 2) + Self.little(0, 2) + Self.little(0x21_0000, 4)
            common += Self.little(Int(Self.checksum(content) &+ checksumError), 4)
            common += Self.little(statedSize ?? content.count, 4) + Self.little(statedSize ?? content.count, 4)
            common += Self.little(name.utf8.count, 2) + Self.little(0, 2)
            file += Self.little(0x0403_4B50, 4) + common + Array(name.utf8) + content
            directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + common
            directory += Self.little(0, 2 + 2 + 2 + 4) + Self.little(offset, 4) + Array(name.utf8)
        }
        let start = file.count
        file += directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4)
        file += Self.little(entries.count, 2) + Self.little(entries.count, 2)
        file += Self.little(directory.count, 4) + Self.little(start, 4) + Self.little(0, 2)
        return file
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }

    /// CRC-32 as ZIP has it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
