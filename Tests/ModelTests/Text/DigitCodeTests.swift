import Model
import Testing

@Suite("A code of sixteen digits")
struct DigitCodeTests {
    @Test("is the digest's first 64 bits modulo 10^16, in four groups")
    func digest() throws {
        // 0xffffffffffffffff = 18446744073709551615
        #expect(DigitCode(sha256: String(repeating: "f", count: 64))?.description == "6744 0737 0955 1615")
        #expect(DigitCode(sha256: String(repeating: "0", count: 64))?.description == "0000 0000 0000 0000")
        #expect(DigitCode(sha256: "f") == nil)
        #expect(DigitCode(sha256: String(repeating: "x", count: 64)) == nil)
    }

    @Test(
        "is read however its groups are parted",
        arguments: ["0123 4567 8901 2345", "0123456789012345", "0123-4567-8901-2345", "0123　4567 89012345 "])
    func read(text: String) { #expect(DigitCode(text)?.description == "0123 4567 8901 2345") }

    @Test(
        "is not read from anything else",
        arguments: ["", "0123 4567 8901 234", "0123 4567 8901 23456", "0123 4567 8901 234x", "０123 4567 8901 2345"])
    func other(text: String) { #expect(DigitCode(text) == nil) }
}
