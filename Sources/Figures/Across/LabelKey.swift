/// A short stand-in for row labels, so that summaries of all disclosures keep no texts: FNV-1a, the same in every run.
struct LabelKey: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One that was written down.
    init(value: UInt64) { self.value = value }

    init(_ parts: String...) {
        for part in parts {
            for byte in part.utf8 { add(byte) }
            add(0x1F)
        }
    }

    /// The `number`th row of the same label.
    func repeated(_ number: Int) -> LabelKey {
        var key = self
        for _ in 0..<number { key.add(0x1E) }
        return key
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
