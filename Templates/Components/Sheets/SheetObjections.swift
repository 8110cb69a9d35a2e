import HTML
import Model

/// Where to object, one office a line.
struct SheetObjections: Markup {
    let advice: String
    let offices: [(name: String, phone: String, address: String)]

    var content: some Markup {
        section(.class("objections")) {
            h2 { "有异议怎么办" }
            p { advice }
            ul {
                ForEach(offices) { office in
                    li {
                        strong { office.name }
                        if !office.phone.isEmpty { span { "电话 \(office.phone)" } }
                        if !office.address.isEmpty { span { office.address } }
                    }
                }
            }
        }
    }
}
