import HTML
import Model

/// Whose lists these are: everyone's, or one place's own.
struct DutyLead: Markup {
    let region: Region?

    var content: some Markup {
        if let region {
            p(.class("lead")) {
                "适用于："
                a(.href(.region(region.code))) { region.name }
            }
        }
    }
}

/// Ways down the page to each list.
struct DutyJumps: Markup {
    let lists: [(anchor: String, name: String, count: Int)]

    var content: some Markup {
        if lists.count > 1 {
            nav(.class("jumps"), .label("本页清单"), .searchable(false)) {
                ul(.class("chips")) {
                    ForEach(lists) { list in
                        li { a(.href("#\(list.anchor)")) { "\(list.name)（\(list.count) 项）" } }
                    }
                }
            }
        }
    }
}
