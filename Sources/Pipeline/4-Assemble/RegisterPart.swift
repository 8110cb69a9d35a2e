import Model

/// The rows of one page of a register: pages stay of a size that an old phone opens and a person overlooks.
struct RegisterPart: Sendable, Equatable {
    struct Section: Sendable, Equatable {
        let title: String
        /// Into the register's rows.
        let rows: [Int]
    }

    let sections: [Section]

    /// Some 80 KB of a table with ten columns.
    static let rowLimit = 200

    /// Groups stay together where they fit; a group that is longer than a page begins one.
    static func parts(of register: Register, limit: Int = rowLimit) -> [RegisterPart] {
        let sections = sections(of: register)
        var parts: [RegisterPart] = []
        var page: [Section] = []
        var count = 0
        func turn() {
            if !page.isEmpty { parts.append(RegisterPart(sections: page)) }
            (page, count) = ([], 0)
        }
        for section in sections {
            if count + section.rows.count > limit { turn() }
            var rest = section.rows[...]
            while rest.count > limit {
                parts.append(RegisterPart(sections: [Section(title: section.title, rows: Array(rest.prefix(limit)))]))
                rest = rest.dropFirst(limit)
            }
            guard !rest.isEmpty else { continue }
            page.append(Section(title: section.title, rows: Array(rest)))
            count += rest.count
        }
        turn()
        return parts.isEmpty ? [RegisterPart(sections: [Section(title: "", rows: [])])] : parts
    }

    private static func sections(of register: Register) -> [Section] {
        let rows = order(of: register)
        guard let group = register.position(of: register.schema.display.group) else {
            return [Section(title: "", rows: rows)]
        }
        var titles: [String] = []
        var members: [String: [Int]] = [:]
        for row in rows {
            let title = register.rows[row].cells[group]
            if members[title] == nil { titles.append(title) }
            members[title, default: []].append(row)
        }
        // A closed list has an order of its own.
        if case .choice(let set) = register.fields[group].column.kind {
            titles = set.labels.filter(titles.contains) + titles.filter { !set.labels.contains($0) }
        }
        return titles.map { Section(title: $0.isEmpty ? "其他" : $0, rows: members[$0] ?? []) }
    }

    /// What is empty comes last, equals stay in the order of the file.
    private static func order(of register: Register) -> [Int] {
        let rows = Array(register.rows.indices)
        guard let column = register.position(of: register.schema.display.sort) else { return rows }
        let isDescending = register.schema.display.sortsDescending
        let cells = register.rows.map(\.cells[column])
        let numbers = register.fields[column].column.isNumeric ? cells.map { ExactDecimal($0) } : []
        return rows.sorted { a, b in
            if cells[a].isEmpty != cells[b].isEmpty { return cells[b].isEmpty }
            let (low, high) = isDescending ? (b, a) : (a, b)
            if !numbers.isEmpty, let x = numbers[low], let y = numbers[high] {
                if x.isBelow(y) { return true }
                if y.isBelow(x) { return false }
            } else if cells[low] != cells[high] {
                return cells[low] < cells[high]
            }
            return a < b
        }
    }
}
