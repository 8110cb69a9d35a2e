import Model

/// What people search for by name, each with the page that it leads to: for suggestions while one types, for names spelled in
/// Latin letters, and for those mistaken for what sounds the same. Names of places and synonyms are none of them: the client
/// has these from the columns and the directory.
struct SearchNames: Sendable {
    enum Kind: String {
        case service, event, department, disclosure, register
    }

    private struct Name: Hashable {
        let text: String
        /// The document's number in the index, or -1 where it is a word and no page.
        let number: Int
        let kind: Kind
    }

    private var names: [Name] = []
    private var known: Set<Name> = []
    private let numbers: [PagePath: Int]

    init(_ site: Site, _ order: SearchOrder) {
        numbers = Dictionary(uniqueKeysWithValues: order.documents.enumerated().map { ($1.path, $0) })
        for service in site.services {
            for name in [service.name] + service.plainNames {
                add(name, .service, at: .service(service.code))
            }
        }
        for event in site.serviceEvents {
            for name in [event.name] + event.plainNames {
                add(name, .event, at: .serviceEvent(event.code))
            }
        }
        for service in site.services { service.departments.forEach { add($0, .department) } }
        for obligation in site.obligations { add(obligation.title, .disclosure, at: .disclosureCatalogue) }
        for register in site.registers { add(register.title, .register, at: .register(register.name)) }
    }

    private mutating func add(_ text: String, _ kind: Kind, at path: PagePath? = nil) {
        let name = Name(text: text, number: path.flatMap { numbers[$0] } ?? -1, kind: kind)
        if !text.isEmpty, known.insert(name).inserted { names.append(name) }
    }

    /// `[["name", number, "kind"], …]`, a name a line.
    var json: [UInt8] {
        var source = ScriptBytes()
        source.appendList(names) { source, name in
            source.append("\n[")
            source.append(quoting: name.text.utf8)
            source.append(",\(name.number),\"\(name.kind.rawValue)\"]")
        }
        return source.bytes
    }
}

extension [SearchIndex.Addition] {
    /// What the client needs to know of the language, and loads only when it does.
    static func all(_ names: SearchNames) -> [SearchIndex.Addition] {
        [
            .init(kind: .names, content: names.json),
            .init(kind: .pinyin, content: [UInt8](HanReadings.shared.lines.utf8)),
            .init(kind: .traditional, content: FoldTable.hanPairs),
        ]
    }
}
