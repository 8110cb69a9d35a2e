/// An address or path out of the content as a message may show it: whoever mends it must recognise it.
///
/// Region codes, years and dates stay; a run of digits as long as a mobile number (11), or longer than any region code (12)
/// as those of identity cards and bank accounts are, is shown as `…`, also where spaces or hyphens part it.
public struct ShownAddress: CustomStringConvertible, Sendable {
    public let description: String

    public init(_ address: some StringProtocol) {
        var shown = ""
        // From a first digit on, with the spaces and hyphens that may part it from a next one.
        var run = ""
        var digits = 0
        func flush() {
            shown += digits == 11 || digits > 12 ? "…" : run
            run = ""
            digits = 0
        }
        for character in address {
            if character.isNumber {
                run.append(character)
                digits += 1
            } else if digits > 0, Self.parts(character) {
                run.append(character)
            } else {
                flush()
                shown.append(character)
            }
        }
        flush()
        description = shown
    }

    private static func parts(_ character: Character) -> Bool { character == "-" || character.isWhitespace }
}
