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
                        .init(title: section.title, table: Self.table(of: register, rows: section.rows))
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

    private static func table(of register: Register, rows: [Int]) -> DataTable {
        let filters = register.schema.display.filters
        let group = register.schema.display.group
        return DataTable(
            columns: register.fields.map { field in
                var isChoice = filters.contains(field.key)
                // Where nothing is said, closed lists are what people choose from.
                if case .choice = field.column.kind, filters.isEmpty, field.key != group { isChoice = true }
                return .init(
                    title: field.column.title, isNumeric: field.column.isNumeric, isChoice: isChoice,
                    key: field.key)
            }, rows: rows.map { register.rows[$0].cells })
    }

    /// The registers that have rows of a place, each with how many; the link shows these alone.
    func registerLinks(of code: RegionCode) -> [PageLink] {
        site.registers.indices.compactMap { index in
            guard let rows = relations.registerRows[code]?[index], let first = rows.first else { return nil }
            let register = site.registers[index]
            guard let column = register.position(of: register.schema.display.region) else { return nil }
            let part = relations.registerParts[index].firstIndex { part in
                part.sections.contains { $0.rows.contains(first) }
            }
            let path = PagePath.register(register.name, part: part ?? 0)
            return PageLink(
                register.title, path.choosing(register.rows[first].cells[column], inColumn: column),
                detail: "\(rows.count) 条")
        }
    }
}
