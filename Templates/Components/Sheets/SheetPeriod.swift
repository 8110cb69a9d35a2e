import HTML
import Model

/// From when to when it hangs: a day that nobody has recorded is left to be written in by hand.
struct SheetPeriod: Markup {
    let label: String
    let from: Day?
    let until: Day?

    private static let blank = "＿＿＿＿年＿＿月＿＿日"

    var content: some Markup {
        p(.class("period")) {
            strong { label }
            span { "\(from?.chinese ?? Self.blank)　至　\(until?.chinese ?? Self.blank)" }
        }
    }
}
