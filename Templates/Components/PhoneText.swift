import HTML

/// Phone numbers that can be dialled from the page, each a link of its own.
struct PhoneText: Markup {
    private let numbers: [String]

    init(_ text: String) {
        numbers = text.split(whereSeparator: { "、，,；;/".contains($0) }).map { number in
            String(number.drop(while: \.isWhitespace))
        }
    }

    var content: some Markup {
        ForEach(numbers.enumerated()) { position, number in
            if position > 0 { "、" }
            if let digits = Self.dialled(number) {
                a(.class("phone"), .href("tel:\(digits)")) { number }
            } else {
                number
            }
        }
    }

    /// The digits to dial, nil for what is more than a number, such as one with an extension or a name.
    private static func dialled(_ number: String) -> String? {
        let digits = number.filter { $0.isASCII && $0.isNumber }
        let marks = number.filter { !($0.isASCII && $0.isNumber) }
        return digits.count >= 3 && marks.allSatisfy({ "-－—() （）+".contains($0) }) ? digits : nil
    }
}
