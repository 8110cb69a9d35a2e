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
        arguments: ["\"", "\\", "\u{0}", "\n\t\r", "\u{7F}\u{80}\u{9F}\u{A0}", "村\u{2028}𠮷", "</script>", "<!--"])
    func strings(_ string: String) throws {
        let value = JSONValue.array([.string(string)])
        for bytes in [Array(value.text.utf8), value.scriptBytes] {
            #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [string])
        }
    }

    @Test("cannot end the script element that holds it")
    func script() {
        #expect(!JSONValue.object(["</script>": .string("<!--<script")]).scriptBytes.contains(UInt8(ascii: "<")))
    }

    @Test("leaves no control character as it is: a terminal would obey it")
    func controls() {
        #expect(JSONValue.string("\u{1}\u{7F}\u{85}\u{9F}\u{A0}é").text == "\"\\u0001\\u007f\\u0085\\u009f\u{A0}é\"")
    }

    @Test("of a list has a line in its file", arguments: [([], "[\n\n]\n"), ([1, 2], "[\n1,\n2\n]\n")])
    func file(numbers: [Int], text: String) {
        #expect(String(decoding: JSONValue.file(of: numbers.map { .integer($0) }), as: UTF8.self) == text)
    }
}
