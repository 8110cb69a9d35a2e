import Foundation
import Testing

@testable import Formats

@Suite("Packed bytes")
struct DeflateTests {
    @Test("come back as they were", arguments: [0, 1, 100, 100_000])
    func roundTrip(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
        let packed = Deflate.packed(bytes)
        #expect(Deflate.unpacked(packed, limit: 100_000) == bytes)
        #expect(count < 1000 || packed.count < count)
    }

    @Test("are raw DEFLATE, as any other reader takes it")
    func raw() {
        // RFC 1951, 3.2.4: a last, stored block of one byte.
        #expect(Deflate.unpacked([0x01, 0x01, 0x00, 0xFE, 0xFF, 0x61], limit: 10) == [0x61])
        // 3.2.6, fixed codes: "a", end of block.
        #expect(Deflate.unpacked([0x4B, 0x04, 0x00], limit: 10) == [0x61])
    }

    @Test("are refused where they are cut short, larger than allowed, or none")
    func broken() {
        let packed = Deflate.packed(Array(repeating: 7, count: 1000))
        #expect(Deflate.unpacked(Array(packed.dropLast()), limit: 1000) == nil)
        #expect(Deflate.unpacked(packed, limit: 999) == nil)
        #expect(Deflate.unpacked([], limit: 10) == nil)
        #expect(Deflate.unpacked([0xFF, 0xFF], limit: 10) == nil)
    }
}
