/// How Han characters are read in Mandarin: the characters of the standard table with all their readings, and words in which
/// a reading is settled (重庆, 尉犁).
struct HanReadings: Sendable {
    static let shared = HanReadings()

    /// A syllable in lower-case letters, with `v` for ü as people type it, and its tone: 5 is the neutral one.
    struct Reading: Hashable, Sendable {
        let syllable: String
        let tone: UInt8

        /// From `chong2`.
        init?(_ text: some StringProtocol) {
            guard let last = text.last, let tone = last.wholeNumberValue else { return nil }
            syllable = String(text.dropLast())
            self.tone = UInt8(tone)
        }
    }

    /// By character, the commonest first.
    private let readings: [Unicode.Scalar: [Reading]]
    private let words: [[Unicode.Scalar]: [Reading]]
    private let longestWord: Int

    private init() {
        var mostly: [Unicode.Scalar: [Reading]] = [:]
        var sometimes = mostly
        for line in LanguageTable.readings {
            let end = line.firstIndex { $0.isNumber } ?? line.startIndex
            guard let reading = Reading(line[...end]) else { continue }
            let lists = line[line.index(after: end)...].split(separator: "|", omittingEmptySubsequences: false)
            for scalar in lists[0].unicodeScalars { mostly[scalar, default: []].append(reading) }
            for scalar in lists.dropFirst().joined().unicodeScalars { sometimes[scalar, default: []].append(reading) }
        }
        readings = mostly.merging(sometimes) { $0 + $1 }
        words = Dictionary(
            uniqueKeysWithValues: LanguageTable.places.map { line in
                let parts = line.split(separator: " ")
                return (Array(parts[0].unicodeScalars), parts.dropFirst().compactMap { Reading($0) })
            })
        longestWord = words.keys.map(\.count).max() ?? 0
    }

    /// All readings of a character, the commonest first; none where the standard table does not have it.
    func readings(of character: Unicode.Scalar) -> [Reading] { readings[character] ?? [] }

    /// The text's characters, each with the reading that it has here.
    func spelling(of text: String) -> [(character: Unicode.Scalar, reading: Reading?)] {
        let scalars = Array(text.unicodeScalars)
        var read: [(Unicode.Scalar, Reading?)] = []
        while read.count < scalars.count {
            let rest = scalars[read.count...]
            let word = (0...longestWord).reversed().lazy.compactMap { words[Array(rest.prefix($0))] }.first
            if let word {
                read += zip(rest, word).map { ($0, $1) }
            } else {
                read.append((scalars[read.count], readings(of: scalars[read.count]).first))
            }
        }
        return read
    }

    /// A line a syllable without its tone, with all characters that may be read so: `bao保报包…`, for the client to tell
    /// what somebody meant.
    var lines: String {
        var characters: [String: Set<Unicode.Scalar>] = [:]
        for (character, readings) in readings {
            for reading in readings { characters[reading.syllable, default: []].insert(character) }
        }
        return characters.sorted { $0.key < $1.key }.map { syllable, characters in
            syllable + characters.sorted().map { String($0) }.joined()
        }.joined(separator: "\n")
    }
}
