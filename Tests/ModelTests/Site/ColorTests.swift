import Model
import Testing

@Suite("Colours are compared as WCAG compares them")
struct ColorTests {
    @Test(
        "The ratio of two colours",
        arguments: [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#1b5a48", "#f7f5ef", 7.40)])
    func contrast(a: String, b: String, ratio: Double) throws {
        let (a, b) = (try #require(Color(a)), try #require(Color(b)))
        #expect(abs(a.contrast(with: b) - ratio) < 0.01)
        #expect(a.contrast(with: b) == b.contrast(with: a))
    }

    @Test("Only six digits after # are a colour", arguments: ["red", "#12345", "#1234567", "#12345g", "", "#+1234f"])
    func malformed(text: String) { #expect(Color(text) == nil) }

    @Test("A colour is made lighter or darker only as far as it takes")
    func mixing() throws {
        let dark = try #require(Color("#1e2421"))
        let red = try #require(Color("#8c2f20"))
        let light = red.lightened(to: 4.5, on: dark)
        #expect(light.contrast(with: dark) >= 4.5)
        #expect(light != .white)
        #expect(red.darkened(to: 4.5, on: .white) == red)
        #expect(Color("#0F0f0F")?.description == "#0f0f0f")
    }
}
