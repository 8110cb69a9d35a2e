import HTML
import Model

/// How easily a power is abused (风险等级), told by a word and by marks that can be counted.
struct RiskLevel: Markup {
    private let level: String
    private let marks: String
    private let tone: Badge.Tone

    init?(_ level: String) {
        switch level {
        case "高": (marks, tone) = ("▲▲▲", .warning)
        case "中": (marks, tone) = ("▲▲", .plain)
        case "低": (marks, tone) = ("▲", .plain)
        default: return nil
        }
        self.level = level
    }

    var words: String { "\(level)风险" }

    var content: some Markup {
        span(.class("badge \(tone.rawValue)")) {
            span(.hiddenFromReaders) { marks }
            " \(words)"
        }
    }
}
