import HTML
import Model

/// A named particular, such as 办公电话; a list leaves out those that have no value.
struct Fact {
    enum Value {
        case text(String)
        case day(Day)
        case phone(String)
        case links([PageLink])
        case address(String)
        case hours(String)
        case missing
    }

    let name: String
    let value: Value

    init(_ name: String, _ text: String) {
        self.name = name
        value = text.isEmpty ? .missing : .text(text)
    }

    init(_ name: String, _ day: Day?) {
        self.name = name
        value = day.map { .day($0) } ?? .missing
    }

    init(_ name: String, _ count: Int?, unit: String) {
        self.name = name
        value = count.map { .text("\($0) \(unit)") } ?? .missing
    }

    init(_ name: String, _ texts: [String]) { self.init(name, texts.joined(separator: "、")) }

    init(_ name: String, _ links: [PageLink]) {
        self.name = name
        value = links.isEmpty ? .missing : .links(links)
    }

    init(phone name: String, _ number: String) {
        self.name = name
        value = number.isEmpty ? .missing : .phone(number)
    }

    init(hours name: String, _ hours: String) {
        self.name = name
        value = hours.isEmpty ? .missing : .hours(hours)
    }

    init(address name: String, _ address: String) {
        self.name = name
        value = address.isEmpty ? .missing : .address(address)
    }

    var isMissing: Bool {
        if case .missing = value { true } else { false }
    }
}

/// Particulars, one a line.
struct FactList: Markup {
    private let facts: [Fact]
    private let style: String

    init(_ facts: [Fact], class style: String = "facts") {
        self.facts = facts.filter { !$0.isMissing }
        self.style = style
    }

    var content: some Markup {
        if !facts.isEmpty {
            dl(.class(style)) {
                ForEach(facts) { fact in
                    div {
                        dt { fact.name }
                        dd { FactValue(value: fact.value) }
                    }
                }
            }
        }
    }
}

/// What a particular comes to.
struct FactValue: Markup {
    let value: Fact.Value

    var content: some Markup {
        switch value {
        case .text(let text): Lines(text)
        case .day(let day): DayText(day)
        case .phone(let number): PhoneText(number)
        case .links(let links): InlineLinks(links)
        case .address(let address): ExternalLink(address, to: address)
        case .hours(let hours): WeekHours(hours: hours)
        case .missing: EmptyMarkup()
        }
    }
}
