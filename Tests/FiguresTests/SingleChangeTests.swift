import Testing

@testable import Figures

/// Books that agree by construction have no finding; with one cell changed they have.
///
/// What nothing else depends on cannot be found and is not tried: numbers of lines, days lost, quantities of assets, what 其中
/// singles out below the size of its item, and any two changes that cancel each other.
@Suite("A single wrong cell")
struct SingleChangeTests {
    enum Kind: CaseIterable {
        case statements, ledgers, levels

        func books(_ random: inout RandomNumbers) -> SoundBooks {
            switch self {
            case .statements: .yearOfStatements(&random)
            case .ledgers: .ledgers(&random)
            case .levels: .levels(&random)
            }
        }

        /// Years of statements are large: fewer of them, with more changes each.
        var trials: (books: Int, changes: Int) { self == .statements ? (4, 60) : (30, 20) }
    }

    @Test("is found in books that agree otherwise", arguments: Kind.allCases)
    func isFound(kind: Kind) throws {
        for seed in 1...kind.trials.books {
            var random = RandomNumbers(seed: seed)
            let books = kind.books(&random)
            let findings = try books.findings()
            #expect(findings.isEmpty, "\(kind) \(seed): \(findings.map { "\($0.location) \($0.rule.id)" })")
            let cells = books.cells
            for _ in 0..<kind.trials.changes {
                let cell = cells[random.number(0...cells.count - 1)]
                let delta = random.number(1...99_999) * (random.number(0...1) == 0 ? 1 : -1)
                #expect(try !books.changing(cell, by: delta).findings().isEmpty, "\(kind) \(seed): \(cell) by \(delta)")
            }
        }
    }
}
