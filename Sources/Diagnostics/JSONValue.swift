/// A JSON value whose members stand in the order in which they are to be written (RFC 8259).
enum JSONValue {
    case string(String)
    case integer(Int)
    case flag(Bool)
    case array([JSONValue])
    /// Members without a value are left out.
    case object(KeyValuePairs<String, JSONValue?>)

    /// In one line.
    var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .string(let string): Self.write(string, to: &text)
        case .integer(let number): text += String(number)
        case .flag(let flag): text += flag ? "true" : "false"
        case .array(let items):
            text += "["
            for (position, item) in items.enumerated() {
                if position > 0 { text += ", " }
                item.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            var isFirst = true
            for case (let key, let value?) in members {
                if !isFirst { text += ", " }
                isFirst = false
                Self.write(key, to: &text)
                text += ": "
                value.write(to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
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
