import HTML
import Model

/// The list of small powers, by category; each leads to its steps.
struct PowersTemplate: Markup {
    let page: PowersPage

    var content: some Markup {
        p(.class("lead")) { "村（社区）干部手里的权力有哪些、怎么用、谁监督。点事项名称看流程图和办理步骤。" }
        PowersGlance(page: page)
        div(.class("directory")) {
            ForEach(page.groups.enumerated()) { position, group in
                section(.class("field"), .id("category-\(position + 1)")) {
                    h2(.class("card-title")) {
                        group.category
                        span(.class("count")) { "\(group.powers.count) 项" }
                    }
                    ul(.class("services")) {
                        ForEach(group.powers) { PowerLine(power: $0) }
                    }
                }
            }
        }
    }
}

/// How many powers there are, and how many of each risk.
struct PowersGlance: Markup {
    let page: PowersPage

    var content: some Markup {
        if !page.risks.isEmpty {
            dl(.class("glance")) {
                div {
                    dt { "权力事项" }
                    dd { "\(page.groups.reduce(0) { $0 + $1.powers.count }) 项" }
                }
                ForEach(page.risks) { risk in
                    div {
                        dt { RiskLevel(risk.level) }
                        dd { "\(risk.count) 项" }
                    }
                }
            }
            p(.class("note")) { "风险等级说的是这项权力容易被滥用的程度：越高，程序越严，公开越细。" }
        }
    }
}

struct PowerLine: Markup {
    let power: VillagePower

    var content: some Markup {
        li {
            a(.href(.power(power.code))) { power.name }
            RiskLevel(power.riskLevel)
            span(.class("detail")) { "负责：\(power.body)" }
            if !power.supervisor.isEmpty { span(.class("detail")) { "监督：\(power.supervisor)" } }
        }
    }
}
