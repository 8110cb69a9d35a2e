import HTML
import Model

/// The directory of registers: what each holds, how much, who keeps it and from when it is.
struct RegistersTemplate: Markup {
    let page: RegistersPage

    var content: some Markup {
        if page.registers.isEmpty {
            p(.class("none")) { "还没有名录。" }
        } else {
            ul(.class("entries")) {
                ForEach(page.registers) { register in
                    li {
                        a(.href(register.link.path)) { register.link.title }
                        if !register.link.detail.isEmpty { p(.class("quiet")) { register.link.detail } }
                        p(.class("entry-meta")) {
                            span { "\(register.count) 条" }
                            if !register.publisher.isEmpty { span { register.publisher } }
                            if let updated = register.updated {
                                span {
                                    "更新于"
                                    DayText(updated)
                                }
                            }
                        }
                    }
                }
            }
            p(.class("download")) { a(.href(page.datasets.path)) { page.datasets.title } }
        }
    }
}
