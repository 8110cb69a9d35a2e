/// What each character becomes before text is compared: none, one or several.
///
/// Three layers: `SearchCharacter.fold` for characters that a program types in place of others, `symbols` for those that
/// stand for several (㎡, ①), `han` for traditional and variant forms, compatibility ideographs and radicals. What one
/// layer gives, the next takes; what comes out is folded no further. The client has the first two from the directory
/// (`CharacterTable`) and the third, of 30 KB, only when it needs it.
struct FoldTable: Sendable {
    static let shared = FoldTable()

    /// What a symbol becomes.
    static let symbols: [(symbol: UInt32, text: [UInt32])] = LanguageTable.symbols.map { line in
        let scalars = line.unicodeScalars.map(\.value)
        return (scalars[0], Array(scalars[1...]))
    }

    /// What a Han character becomes, in the order of code points.
    static let han: [(from: UInt32, to: UInt32)] = LanguageTable.han.flatMap { line in
        let scalars = line.unicodeScalars.map(\.value)
        return stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
    }

    /// `han` for the client: from and to in turn.
    static var hanPairs: [UInt8] { Array(LanguageTable.han.joined().utf8) }

    /// By code point of the first plane; a surrogate, which is no character, numbers one of the sequences instead.
    private let basic: [UInt16]
    private let sequences: [[UInt32]]
    /// Of the other planes, whose characters are rare.
    private let beyond: [UInt32: UInt32]

    private static let surrogates: ClosedRange<UInt32> = 0xD800...0xDFFF

    private init() {
        let han = Dictionary(uniqueKeysWithValues: Self.han.map { ($0.from, $0.to) })
        let symbols = Dictionary(uniqueKeysWithValues: Self.symbols.map { ($0.symbol, $0.text) })
        var sequences: [[UInt32]] = []
        basic = (UInt32(0)...0xFFFF).map { scalar in
            if Self.surrogates.contains(scalar) { return 0xFFFD }
            let plain = SearchCharacter.fold(scalar).map { [$0] } ?? []
            let text = plain.flatMap { symbols[$0] ?? [$0] }.map { han[$0] ?? $0 }
            if let only = text.first, text.count == 1, only <= 0xFFFF { return UInt16(only) }
            sequences.append(text)
            return UInt16(Self.surrogates.lowerBound) + UInt16(sequences.count - 1)
        }
        precondition(sequences.count <= Self.surrogates.count, "more sequences than surrogates to number them")
        self.sequences = sequences
        beyond = han.filter { $0.key > 0xFFFF }
    }

    func append(_ scalar: UInt32, to text: inout [UInt32]) {
        guard scalar <= 0xFFFF else { return text.append(beyond[scalar] ?? scalar) }
        let folded = UInt32(basic[Int(scalar)])
        if Self.surrogates.contains(folded) {
            text.append(contentsOf: sequences[Int(folded - Self.surrogates.lowerBound)])
        } else {
            text.append(folded)
        }
    }
}
