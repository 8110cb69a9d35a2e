/// Where a name stands in a list by sound, as Chinese lists and dictionaries are ordered: character by character, each by
/// its syllable, then its tone (GB/T 13418). Latin letters and digits stand before syllables.
struct PinyinKey: Comparable, Sendable {
    private let bytes: [UInt8]

    init(_ name: String) {
        var bytes: [UInt8] = []
        for (character, reading) in HanReadings.shared.spelling(of: name) {
            if let reading {
                bytes += reading.syllable.utf8
                // Below all letters, so that ba stands before bai.
                bytes.append(reading.tone)
                bytes += String(character).utf8
            } else if character.properties.isAlphabetic || character.properties.numericType != nil {
                bytes += String(character).lowercased().utf8
            }
        }
        self.bytes = bytes
    }

    /// The capital letter under which the name is listed; nil for names that begin with none.
    var letter: String? {
        guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return nil }
        return String(Unicode.Scalar(first - 0x20))
    }

    static func < (a: PinyinKey, b: PinyinKey) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}
