import HTML
import Model

/// A word that tells how something stands; its colour only repeats what the word says.
struct Badge: Markup {
    enum Tone: String {
        case plain, strong, good, warning
    }

    private let text: String
    private let tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }

    var content: some Markup {
        span(.class("badge \(tone.rawValue)")) { text }
    }
}

extension Badge {
    init(_ state: Notice.State) {
        switch state {
        case .upcoming: self.init("即将公示")
        case .posted(daysLeft: 0): self.init("公示中，今天截止", .strong)
        case .posted(let days): self.init("公示中，还剩 \(days) 天", .strong)
        case .ended: self.init("公示已结束")
        case .disputed: self.init("有异议，正在核查", .warning)
        case .withdrawn: self.init("已撤回", .warning)
        }
    }

    init(_ progress: PlanTask.Progress?) {
        switch progress {
        case .done?: self.init(PlanTask.Progress.done.label, .good)
        case .running?: self.init(PlanTask.Progress.running.label, .strong)
        case .behind?: self.init(PlanTask.Progress.behind.label, .warning)
        case .pending?: self.init(PlanTask.Progress.pending.label)
        case nil: self.init("未公布")
        }
    }

    /// Nil where a value or its target is not known.
    init?(isMet: Bool?) {
        guard let isMet else { return nil }
        self.init(isMet ? "达到目标" : "未达目标", isMet ? .good : .warning)
    }

    /// Nil for a service that can be had as usual.
    init?(_ status: Service.Status) {
        switch status {
        case .active: return nil
        case .suspended: self.init("暂停办理", .warning)
        case .abolished: self.init("已废止", .warning)
        case .draft: self.init(status.label)
        }
    }

    /// Nil for a document that does not say whether it is in force.
    init?(validity: String) {
        switch validity {
        case "": return nil
        case "有效": self.init(validity, .good)
        default: self.init(validity, .warning)
        }
    }
}
