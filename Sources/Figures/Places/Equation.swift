import Diagnostics
import Model

/// What a cell states, beside what it should be by other cells of its table.
struct Equation {
    struct Term {
        let place: FigureTable.Place
        var isSubtracted = false
    }

    let stated: FigureTable.Place
    let terms: [Term]

    init(_ stated: FigureTable.Place, sumOf terms: [Term]) {
        self.stated = stated
        self.terms = terms
    }

    init(_ stated: FigureTable.Place, sumOf places: [FigureTable.Place]) {
        self.init(stated, sumOf: places.map { Term(place: $0) })
    }

    /// What the terms come to; an empty cell counts as nothing.
    func expected(in table: FigureTable) -> WideDecimal {
        terms.reduce(into: .zero) { sum, term in
            guard let figure = table[term.place].wide else { return }
            sum += term.isSubtracted ? -figure : figure
        }
    }

    /// Whether it holds; nil where the cell or all terms are empty, and where a term is filled with something else.
    func holds(in table: FigureTable) -> Bool? {
        guard let figure = table[stated].wide, terms.contains(where: { table[$0.place].figure != nil }),
            terms.allSatisfy({ table[$0.place].figure != nil || table[$0.place].isBlank })
        else { return nil }
        return figure == expected(in: table)
    }

    /// A finding where it does not hold: at the cell itself, or at the term that was written in the wrong unit.
    ///
    /// `what` says, without the full stop, what the cell should be.
    func findings(_ rule: Rule, in table: FigureTable, zh: String, en: String) -> [Diagnostic] {
        guard holds(in: table) == false, let figure = table[stated].wide else { return [] }
        let expected = expected(in: table)
        if let place = misplacedUnit(figure, expected, in: table) {
            return [UnitMixUp.finding(at: table.location(of: place))]
        }
        let difference = (figure - expected).magnitude
        let places = CellPlaces.text(of: terms.map(\.place), in: table)
        return [
            Diagnostic(
                rule, at: table.location(of: stated), zh: "\(zh)，相差 \(difference)（依据\(places.zh)）。",
                en: "\(en); the difference is \(difference) (from \(places.en)).")
        ]
    }

    /// The one cell that, in 元 instead of 万元 or the other way round, makes the equation hold.
    private func misplacedUnit(_ figure: WideDecimal, _ expected: WideDecimal, in table: FigureTable)
        -> FigureTable.Place?
    {
        if UnitMixUp.explains(table[stated].figure, expected) { return stated }
        var found: FigureTable.Place?
        for term in terms {
            guard let cell = table[term.place].figure else { continue }
            let value = WideDecimal(cell)
            let rest = expected - (term.isSubtracted ? -value : value)
            let should = term.isSubtracted ? rest - figure : figure - rest
            if UnitMixUp.explains(cell, should) {
                guard found == nil else { return nil }
                found = term.place
            }
        }
        return found
    }
}
