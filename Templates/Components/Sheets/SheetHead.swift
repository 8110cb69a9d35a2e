import HTML
import Model

/// The head of a sheet: whose board it hangs on, and what it is.
struct SheetHead: Markup {
    let office: String
    let superior: String?
    let pageTitle: String
    /// Whether it is one of several on a page, which has a heading of its own.
    var isOneOfSeveral = false

    var content: some Markup {
        header(.class("sheet-head")) {
            p(.class("office")) {
                if let superior { span(.class("superior")) { superior } }
                span { office }
            }
            if isOneOfSeveral { h2 { pageTitle } } else { h1 { pageTitle } }
        }
    }
}
