import Formats
import Testing

@Suite("QR codes")
struct QRCodeEncoderTests {
    @Test("are square, have the finder patterns in three corners, and grow with the text")
    func shape() throws {
        let code = try #require(QRCodeEncoder.encode("https://www.example.gov.cn/"))
        // Version 3 is the smallest that holds 27 bytes with error correction M.
        #expect(code.side == 29)
        let firstRow = code.runs.filter { $0.row == 0 }
        #expect(firstRow.first?.column == 0 && firstRow.first?.length == 7)
        #expect(firstRow.last?.column == 22 && firstRow.last?.length == 7)
        #expect(code.runs.contains { $0.row == 28 && $0.column == 0 && $0.length == 7 })
        #expect(try #require(QRCodeEncoder.encode(String(repeating: "a", count: 400))).side > 29)
    }

    @Test("are not made of nothing, nor of more than one can hold")
    func limits() {
        #expect(QRCodeEncoder.encode("") == nil)
        #expect(QRCodeEncoder.encode(String(repeating: "a", count: 2331)) != nil)
        #expect(QRCodeEncoder.encode(String(repeating: "a", count: 2332)) == nil)
    }
}
