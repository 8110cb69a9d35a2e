/// A JSON value whose members stand in the order in which they are to be written (RFC 8259).
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
    public var text: String {
        var text = ""
        write(to: &text, escapesMarkup: false)
        return text
    }

    /// In one line that may stand within a `script` element of HTML, where `<` could end it.
    public var scriptText: String {
        var text = ""
        write(to: &text, escapesMarkup: true)
        return text
    }

    private func write(to text: inout String, escapesMarkup: Bool) {
        switch self {
        case .string(let string): Self.write(string, to: &text, escapesMarkup: escapesMarkup)
        case .integer(let number): text += String(number)
        case .number(let digits): text += digits
        case .flag(let flag): text += flag ? "true" : "false"
        case .null: text += "null"
        case .array(let items):
            text += "["
            for (position, item) in items.enumerated() {
                if position > 0 { text += ", " }
                item.write(to: &text, escapesMarkup: escapesMarkup)
            }
            text += "]"
        case .members(let members):
            text += "{"
            var isFirst = true
            for case (let key, let value?) in members {
                if !isFirst { text += ", " }
                isFirst = false
                Self.write(key, to: &text, escapesMarkup: escapesMarkup)
                text += ": "
                value.write(to: &text, escapesMarkup: escapesMarkup)
            }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String, escapesMarkup: Bool) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "<" where escapesMarkup: text += "\\u003c"
            // C1 controls too: the output may be looked at in a terminal.
            case _ where scalar.properties.generalCategory == .control:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
