import Diagnostics
import Model

/// What the rows of a register name elsewhere exists: places, services, rows of other registers.
enum RegisterReferenceCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let places = RegionNames(site.regions)
        return site.registers.flatMap { register in
            var findings: [Diagnostic] = []
            let hasAllRegions = !incomplete.contains(.table(.regions))
            if hasAllRegions, let position = register.position(of: register.schema.display.region) {
                findings += register.rows.compactMap { row in
                    places.problem(of: row.cells[position]).map { finding($0, in: register, position, row) }
                }
            }
            for reference in register.schema.references {
                guard let position = register.position(of: reference.field) else { continue }
                guard let known = known(by: reference, in: site, incomplete) else {
                    findings.append(unknownTarget(of: reference, in: register))
                    continue
                }
                guard let known = known.values else { continue }
                findings += register.rows.compactMap { row in
                    let cell = row.cells[position]
                    return cell.isEmpty || known.contains(cell.lowercased())
                        ? nil
                        : finding(
                            .init(zh: "在 \(reference.resource) 中没有", en: "is not in \(reference.resource)"),
                            in: register, position, row)
                }
            }
            return findings
        }
    }

    private static func finding(
        _ problem: BilingualText, in register: Register, _ position: Int, _ row: Register.Row
    ) -> Diagnostic {
        let title = register.fields[position].column.title
        return Diagnostic(
            .registerReference, at: row.location, zh: "“\(title)”\(problem.zh)。", en: "\"\(title)\" \(problem.en).")
    }

    /// The values that a reference may have; no values where not all could be read, nil where it leads nowhere.
    private static func known(
        by reference: RegisterSchema.Reference, in site: Site, _ incomplete: Set<ContentKind>
    ) -> (values: Set<String>?, Void)? {
        switch (reference.resource, reference.target) {
        case ("regions", "code"), ("regions", "name"):
            if incomplete.contains(.table(.regions)) { return (nil, ()) }
            let regions = site.regions.regions
            return (Set(reference.target == "code" ? regions.map(\.code.description) : regions.map(\.name)), ())
        case ("services", "code"):
            if incomplete.contains(.table(.services)) { return (nil, ()) }
            return (Set(site.services.map { $0.code.lowercased() }), ())
        default:
            guard let register = site.registers.first(where: { $0.name == reference.resource }),
                let position = register.position(of: reference.target)
            else { return nil }
            return (Set(register.rows.map { $0.cells[position].lowercased() }), ())
        }
    }

    private static func unknownTarget(of reference: RegisterSchema.Reference, in register: Register) -> Diagnostic {
        Diagnostic(
            .registerReference, at: register.location,
            zh:
                "外键 \(ShownName(reference.field)) 指向的 \(ShownName(reference.resource))、\(ShownName(reference.target)) 不存在。",
            en:
                "The foreign key \(ShownName(reference.field)) leads to \(ShownName(reference.resource)), \(ShownName(reference.target)), which there is not."
        )
    }
}

extension Rule {
    static let registerReference = Rule(
        "register-reference",
        statement: .init(
            zh: "名录中写的地方、事项和别的名录的条目都存在。",
            en: "The places, services and rows of other registers that a register names exist."),
        explanation: .init(
            zh: "村（社区）的页面按名录里写的地名找到它，写错一个字，这一条就没有人能从村页面找到。同名的村有几个时，只写名称也分不清。",
            en:
                "A village's page finds its rows by the place they name. With one wrong character nobody finds them from there; where several villages share a name, the name alone does not tell."
        ),
        remedy: .init(
            zh: "按区划表改正名称，或写区划代码；事项写事项编码。",
            en: "Write the place as the table of regions has it, or its code; of a service its code."))
}
