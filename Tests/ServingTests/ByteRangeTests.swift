import Testing

@testable import Serving

@Suite("A range of bytes")
struct ByteRangeTests {
    @Test(
        "lies within the file",
        arguments: [
            ("bytes=0-9", 0..<10), ("bytes=90-", 90..<100), ("bytes=-10", 90..<100), ("bytes=95-200", 95..<100),
            ("bytes=-500", 0..<100), ("bytes=99-99", 99..<100),
        ])
    func bytes(field: String, expected: Range<Int>) throws {
        #expect(try ByteRange.bytes(field, of: 100) == expected)
    }

    @Test(
        "that is none is passed over, and the whole file sent",
        arguments: [
            nil, "", "bytes", "bytes=", "bytes=-", "bytes=5-4", "bytes=a-b", "bytes=0-1,5-6", "lines=1-2", "bytes=+1-2",
            "bytes=0--1", "bytes=99999999999999999999-",
        ] as [String?])
    func ignored(field: String?) throws {
        #expect(try ByteRange.bytes(field, of: 100) == nil)
    }

    @Test(
        "beyond the end is refused",
        arguments: [("bytes=100-", 100), ("bytes=100-200", 100), ("bytes=-0", 100), ("bytes=-1", 0)])
    func beyond(field: String, size: Int) {
        #expect(throws: Refusal.range) { try ByteRange.bytes(field, of: size) }
    }
}
