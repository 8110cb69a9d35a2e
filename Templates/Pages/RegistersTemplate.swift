import HTML
import Model

/// The way in to the other registers.
struct RegistersTemplate: Markup {
    let page: RegistersPage

    var content: some Markup {
        if page.registers.isEmpty {
            p(.class("none")) { "还没有名录。" }
        } else {
            TileList(page.registers)
        }
    }
}
