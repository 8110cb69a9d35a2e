import Formats
import Testing

@Suite("Hexadecimal digits")
struct HexadecimalTests {
    @Test("of bytes lead back to them")
    func there() {
        let bytes = (UInt8.min...UInt8.max).map { $0 }
        #expect(Hexadecimal.text([0, 15, 171, 255]) == "000fabff")
        #expect(Hexadecimal.bytes(Hexadecimal.text(bytes)) == bytes)
    }

    @Test("are two for each byte, in lower case", arguments: ["0", "0g", "AB", "é"])
    func none(text: String) { #expect(Hexadecimal.bytes(text) == nil) }
}
