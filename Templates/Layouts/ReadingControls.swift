import HTML

/// How to read the portal: large type in reach of everybody, the rest in a menu. Shown only where the script that does it runs,
/// and the menu is made by it (`reading.js`): on every page it would weigh more than what it does.
struct ReadingControls: Markup {
    var content: some Markup {
        div(.class("reading")) {
            button(
                .type("button"), .named("data-setting", "type"), .named("data-value", "large"),
                .named("aria-pressed", "false")
            ) { "长者模式" }
            details {
                summary {
                    Icon(.type)
                    "阅读设置"
                }
            }
        }
    }
}
