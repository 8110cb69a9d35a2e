import Foundation
import JSON
import Testing

@Suite("A JSON value")
struct JSONValueTests {
    @Test("is written in the order of its members, without those that have no value")
    func order() {
        #expect(
            JSONValue.object(["b": .integer(1), "a": nil, "c": .array([.null, .flag(true)])]).text
                == #"{"b": 1, "c": [null, true]}"#)
    }

    @Test("keeps the digits of a number")
    func digits() { #expect(JSONValue.array([.number("12345678901234567890.10")]).text == "[12345678901234567890.10]") }

    @Test(
        "is read back by others as it was",
        arguments: ["\"", "\\", "\u{0}", "\n\t\r", "村\u{2028}𠮷", "</script>", "<!--"])
    func strings(_ string: String) throws {
        let value = JSONValue.array([.string(string)])
        for text in [value.text, value.scriptText] {
            #expect(try JSONDecoder().decode([String].self, from: Data(text.utf8)) == [string])
        }
    }

    @Test("cannot end the script element that holds it")
    func script() { #expect(!JSONValue.object(["</script>": .string("<!--<script")]).scriptText.contains("<")) }
}
