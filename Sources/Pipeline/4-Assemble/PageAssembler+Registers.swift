import Model

extension PageAssembler {
    var registers: RegistersPage {
        RegistersPage(
            registers: site.registers.map { register in
                .init(
                    link: PageLink(register.title, .register(register.name), detail: register.schema.description),
                    count: register.rows.count, publisher: register.schema.publisher,
                    updated: register.schema.updated)
            }, datasets: PageLink("下载全部数据", .datasets))
    }

    func registerPage(_ index: Int, part: Int) -> Parts {
        let register = site.registers[index]
        let parts = relations.registerParts[index]
        let titles = Self.titles(of: parts)
        return (
            .register(
                RegisterPage(
                    register: register,
                    sections: parts[part].sections.map { section in
                        .init(
                            title: section.title,
                            table: Self.table(of: register, rows: section.rows, isGroup: !section.title.isEmpty))
                    },
                    parts: parts.count < 2
                        ? [] : parts.indices.map { PageLink(titles[$0], .register(register.name, part: $0)) },
                    part: part, downloads: downloads(of: Dataset.name(ofRegister: register.name)))),
            [homeLink, PageLink("名录", .registers)]
                + (part > 0 ? [PageLink(register.title, .register(register.name))] : []),
            PageMetadata(column: "名录", columnType: "政务公开", description: register.schema.description)
        )
    }

    /// 第 1 至 200 条, or the groups that a page holds.
    private static func titles(of parts: [RegisterPart]) -> [String] {
        var before = 0
        return parts.map { part in
            let count = part.sections.reduce(0) { $0 + $1.rows.count }
            defer { before += count }
            guard let first = part.sections.first?.title, !first.isEmpty, let last = part.sections.last?.title else {
                return "第 \(before + 1) 至 \(before + count) 条"
            }
            return first == last ? first : "\(first)至\(last)"
        }
    }

    private static func table(of register: Register, rows: [Int], isGroup: Bool) -> DataTable {
        let filters = register.schema.display.filters
        let shown = isGroup ? shownInGroup(of: register) : Array(register.fields.indices)
        return DataTable(
            columns: shown.map { position in
                let field = register.fields[position]
                var isChoice = filters.contains(field.key)
                // Where nothing is said, closed lists are what people choose from.
                if case .choice = field.column.kind, filters.isEmpty { isChoice = true }
                return .init(
                    title: field.column.title, isNumeric: field.column.isNumeric, isChoice: isChoice,
                    key: field.key)
            },
            rows: rows.map { row in
                let cells = register.rows[row].cells
                return shown.map { cells[$0] }
            })
    }

    /// The columns of a group's table: what its rows have in common is its heading already.
    private static func shownInGroup(of register: Register) -> [Int] {
        register.fields.indices.filter { register.fields[$0].key != register.schema.display.group }
    }

    /// The registers that have rows of a place, each with how many; the link shows these alone.
    func registerLinks(of code: RegionCode) -> [PageLink] {
        site.registers.indices.compactMap { index in
            guard let rows = relations.registerRows[code]?[index], let first = rows.first else { return nil }
            let register = site.registers[index]
            let parts = relations.registerParts[index]
            let part = parts.firstIndex { $0.sections.contains { $0.rows.contains(first) } } ?? 0
            guard let region = register.position(of: register.schema.display.region),
                let table = parts[part].sections.firstIndex(where: { $0.rows.contains(first) })
            else { return nil }
            var path = PagePath.register(register.name, part: part)
            // Where the rows are grouped by place, the place is a heading and no column.
            let isGroup = !parts[part].sections[table].title.isEmpty
            let shown = isGroup ? Self.shownInGroup(of: register) : Array(register.fields.indices)
            if let column = shown.firstIndex(of: region) {
                path = path.choosing(register.rows[first].cells[region], inColumn: column, ofTable: table)
            }
            return PageLink(register.title, path, detail: "\(rows.count) 条")
        }
    }
}
