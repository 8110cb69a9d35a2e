import Model

/// Registers, and the way to the plan.
extension PageAssembler {
    var planLink: [PageLink] { plan.contains(.plan) ? [PageLink("规划监测", .plan)] : [] }

    var registers: RegistersPage {
        RegistersPage(
            registers: site.registers.map {
                PageLink($0.title, .register($0.name), detail: $0.description)
            })
    }

    func registerPage(_ register: Register) -> Parts {
        let table = DataTable(
            columns: register.columns.map { .init(title: $0.title, isNumeric: $0.isNumeric) },
            rows: register.rows.map(\.cells))
        return (
            .register(RegisterPage(register: register, table: table)),
            [homeLink, PageLink("名录", .registers)],
            PageMetadata(column: "名录", columnType: "政务公开", description: register.description)
        )
    }
}
