/// An address or path out of the content as a message may show it: whoever mends it must recognise it.
///
/// Region codes, years and dates stay; a run of digits as long as a mobile number (11), or longer than any region code (12)
/// as those of identity cards and bank accounts are, is shown as `…`.
public struct ShownAddress: CustomStringConvertible, Sendable {
    public let description: String

    public init(_ address: some StringProtocol) {
        var shown = ""
        var digits = ""
        func flush() {
            shown += digits.count == 11 || digits.count > 12 ? "…" : digits
            digits = ""
        }
        for character in address {
            if character.isNumber {
                digits.append(character)
            } else {
                flush()
                shown.append(character)
            }
        }
        flush()
        description = shown
    }
}
