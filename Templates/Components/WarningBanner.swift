import HTML
import Model

/// What people must not miss, above everything else on the page: level in words and by shape, colour only repeats it.
struct WarningBanner: Markup {
    let warnings: [UrgentWarning]

    var content: some Markup {
        if !warnings.isEmpty {
            div(.class("warnings"), .role("region"), .label("紧急预警"), .searchable(false)) {
                ForEach(warnings) { WarningLine(warning: $0) }
            }
        }
    }
}

struct WarningLine: Markup {
    let warning: UrgentWarning

    var content: some Markup {
        p(.class("wrap warning-line")) {
            WarningSign(level: warning.level)
            strong { warning.level == .urgent ? "紧急通知" : "\(warning.level.label)预警" }
            a(.href(.notice(warning.notice.code))) { warning.notice.title }
            span(.class("until")) { "\(warning.regionName)，至\(warning.notice.end.chinese)" }
        }
    }
}

/// A shape a level, each with the same mark within.
struct WarningSign: Markup {
    let level: UrgentWarning.Level
    typealias Content = Never

    func write(to buffer: inout HTMLBuffer) {
        buffer.append(
            "<svg class=\"sign\" width=\"28\" height=\"28\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"")
        buffer.append(outline)
        buffer.append("\"/><path class=\"bang\" d=\"M11 8h2v6h-2zM11 15.5h2v2h-2z\"/></svg>")
    }

    private var outline: StaticString {
        switch level {
        case .red: "M8 2h8l6 6v8l-6 6H8l-6-6V8z"
        case .orange: "M12 2l11 20H1z"
        case .yellow: "M12 1l11 11-11 11L1 12z"
        case .blue: "M12 1a11 11 0 1 0 0 22a11 11 0 0 0 0-22z"
        case .urgent: "M3 3h18v18H3z"
        }
    }
}
