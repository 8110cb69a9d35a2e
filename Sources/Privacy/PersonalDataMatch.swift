/// Where something personal stands in a text: its kind and its bytes, never a copy of the value.
public struct PersonalDataMatch: Hashable, Sendable {
    public let kind: PersonalDataKind
    /// Offsets of the UTF-8 bytes from the first of them.
    public let range: Range<Int>

    public init(kind: PersonalDataKind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
