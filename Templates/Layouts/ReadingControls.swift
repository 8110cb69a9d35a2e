import HTML

/// How to read the portal: large type in reach of everybody, the rest in a menu. Shown only where the script that does it runs.
struct ReadingControls: Markup {
    var content: some Markup {
        div(.class("reading")) {
            setting("长者模式", key: "type", value: "large")
            details {
                summary {
                    Icon(.type)
                    "阅读设置"
                }
                div(.class("reading-menu")) {
                    choices("颜色") {
                        setting("随系统", key: "theme", value: "")
                        setting("浅色", key: "theme", value: "light")
                        setting("深色", key: "theme", value: "dark")
                    }
                    choices("对比") { setting("高对比", key: "contrast", value: "high") }
                    choices("本页") {
                        button(.type("button"), .named("data-action", "read"), .flag("hidden")) { "朗读" }
                        button(.type("button"), .named("data-action", "print")) { "打印" }
                    }
                }
            }
        }
    }

    private func choices<Buttons: Markup>(_ name: String, @MarkupBuilder buttons: () -> Buttons) -> some Markup {
        div(.role("group"), .label(name)) {
            span(.hiddenFromReaders) { name }
            buttons()
        }
    }

    private func setting(_ name: String, key: String, value: String) -> some Markup {
        button(
            .type("button"), .named("data-setting", key), .named("data-value", value), .named("aria-pressed", "false")
        ) { name }
    }
}
