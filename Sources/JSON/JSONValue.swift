/// A JSON value whose members stand in the order in which they are to be written (RFC 8259).
///
/// Downloads and every page's linked data are written by it, so it works on bytes and asks Unicode nothing.
public enum JSONValue: Sendable {
    case string(String)
    case integer(Int)
    /// A number by its digits, so that no amount goes through a binary fraction; the digits must be a number of JSON.
    case number(String)
    case flag(Bool)
    case null
    case array([JSONValue])
    /// Members without a value are left out.
    case members([(key: String, value: JSONValue?)])

    public static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .members(members.map { ($0.key, $0.value) })
    }

    /// In one line.
    public var text: String { String(decoding: bytes(escapesMarkup: false), as: UTF8.self) }

    /// Appends it, in one line.
    public func append(to output: inout [UInt8]) { write(to: &output, escapesMarkup: false) }

    /// In one line that may stand within a `script` element of HTML, where `<` could end it.
    public var scriptBytes: [UInt8] { bytes(escapesMarkup: true) }

    /// A list as a file, a value a line.
    public static func file(of values: some Sequence<JSONValue>) -> [UInt8] {
        var output = Array("[\n".utf8)
        for (position, value) in values.enumerated() {
            if position > 0 { output += ",\n".utf8 }
            value.write(to: &output, escapesMarkup: false)
        }
        output += "\n]\n".utf8
        return output
    }

    private func bytes(escapesMarkup: Bool) -> [UInt8] {
        var output: [UInt8] = []
        write(to: &output, escapesMarkup: escapesMarkup)
        return output
    }

    private func write(to output: inout [UInt8], escapesMarkup: Bool) {
        switch self {
        case .string(let string): Self.write(string, to: &output, escapesMarkup: escapesMarkup)
        case .integer(let number): output += String(number).utf8
        case .number(let digits): output += digits.utf8
        case .flag(let flag): output += (flag ? "true" : "false").utf8
        case .null: output += "null".utf8
        case .array(let items):
            output.append(UInt8(ascii: "["))
            for (position, item) in items.enumerated() {
                if position > 0 { output += ", ".utf8 }
                item.write(to: &output, escapesMarkup: escapesMarkup)
            }
            output.append(UInt8(ascii: "]"))
        case .members(let members):
            output.append(UInt8(ascii: "{"))
            var isFirst = true
            for case (let key, let value?) in members {
                if !isFirst { output += ", ".utf8 }
                isFirst = false
                Self.write(key, to: &output, escapesMarkup: escapesMarkup)
                output += ": ".utf8
                value.write(to: &output, escapesMarkup: escapesMarkup)
            }
            output.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ string: String, to output: inout [UInt8], escapesMarkup: Bool) {
        var previous: UInt8 = 0
        output.append(quote)
        for byte in string.utf8 {
            switch byte {
            case quote, backslash: output += [backslash, byte]
            case UInt8(ascii: "\n"): output += [backslash, UInt8(ascii: "n")]
            case UInt8(ascii: "<") where escapesMarkup: escape(byte, to: &output)
            case 0..<0x20, 0x7F: escape(byte, to: &output)
            // C1 controls too, two bytes of which the first is written already: the output may be looked at in a terminal.
            case 0x80...0x9F where previous == 0xC2:
                output.removeLast()
                escape(byte, to: &output)
            default: output.append(byte)
            }
            previous = byte
        }
        output.append(quote)
    }

    /// `\u00` and two digits.
    private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
        output += "\\u00".utf8
        output += [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }

    private static let quote = UInt8(ascii: "\""), backslash = UInt8(ascii: "\\")
    private static let hexDigits = Array("0123456789abcdef".utf8)
}
