import Model

/// Groups of words that mean the same: those built in, and what the office adds to them or takes back.
struct Synonyms: Sendable {
    /// What residents say and what it is called in office, with the law or document behind the official term.
    static let builtIn = LanguageTable.synonyms.map { line in
        line.prefix { $0 != "#" }.split(separator: " ").map { String($0) }
    }

    private(set) var groups: [[String]]

    /// An entry joins the groups that have one of its words, or is a group of its own; one without other words takes the group of
    /// its word back.
    init(_ entries: [SynonymEntry], builtIn: [[String]] = builtIn) {
        groups = builtIn
        let withdrawn = Set(entries.filter { $0.others.isEmpty }.map { Self.normal($0.word) })
        groups.removeAll { group in group.contains { withdrawn.contains(Self.normal($0)) } }
        for entry in entries where !entry.others.isEmpty { add(entry.words) }
    }

    private mutating func add(_ words: [String]) {
        let normal = Set(words.map(Self.normal))
        let joined = groups.indices.filter { index in groups[index].contains { normal.contains(Self.normal($0)) } }
        var all = joined.flatMap { groups[$0] }
        for word in words where !all.contains(where: { Self.normal($0) == Self.normal(word) }) { all.append(word) }
        for index in joined.dropFirst().reversed() { groups.remove(at: index) }
        if let first = joined.first { groups[first] = all } else { groups.append(all) }
    }

    static func isBuiltIn(_ word: String) -> Bool {
        let normal = normal(word)
        return builtIn.contains { $0.contains { Self.normal($0) == normal } }
    }

    /// The spelling by which the search compares words.
    static func normal(_ word: String) -> [UInt8] {
        var normalizer = Normalizer()
        normalizer.normalize(Array(word.utf8))
        return normalizer.bytes
    }
}
