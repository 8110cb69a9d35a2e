/// The tables that texts are put together from. Enough variety that a search index over the pages has real work to do.
enum Phrases {
    enum Topic {
        case finance, affairs, government, party
    }

    static func sentences(on topic: Topic) -> [Template] {
        switch topic {
        case .finance: finance + general
        case .affairs: affairs + general
        case .government: government + general
        case .party: party + general
        }
    }

    static func person(_ random: inout RandomNumbers) -> String {
        random.pick(surnames) + random.pick(givenNames)
    }

    /// Most lines of a table need no note.
    static func note(_ random: inout RandomNumbers) -> String {
        random.number(in: 1...4) == 1 ? random.pick(notes) : ""
    }
}
