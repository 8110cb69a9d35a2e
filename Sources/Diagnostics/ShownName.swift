/// A name out of the content (a heading, a key, a code) as a message may show it.
///
/// Such a name can be a cell that slipped into the wrong place. One that looks like content, with the digits of an identity
/// card, account or telephone or longer than a name, is shown as `…`.
public struct ShownName: CustomStringConvertible, Sendable {
    /// The name, or nil where it must not be shown.
    public let text: String?

    private static let longest = 40
    /// Post codes have six digits, and so has the start of every identity number.
    private static let digits = 6

    public init(_ name: some StringProtocol) {
        var run = 0
        let isShowable =
            name.count <= Self.longest
            && name.allSatisfy { character in
                run = character.isNumber ? run + 1 : 0
                return run < Self.digits && !character.isNewline
            }
        text = isShowable ? String(name) : nil
    }

    public var description: String { text ?? "…" }
}
