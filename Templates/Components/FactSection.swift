import HTML

/// A part of a page that is only particulars; without any it is left out with its heading.
struct FactSection: Markup {
    private let heading: String
    private let anchor: String
    private let facts: [Fact]

    init(_ heading: String, id anchor: String, _ facts: [Fact]) {
        self.heading = heading
        self.anchor = anchor
        self.facts = facts.filter { !$0.isMissing }
    }

    var content: some Markup {
        if !facts.isEmpty {
            PageSection(heading, id: anchor) { FactList(facts) }
        }
    }
}
