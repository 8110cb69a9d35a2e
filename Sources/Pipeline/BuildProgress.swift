import Diagnostics

/// The stages of a build, in order.
public enum BuildStage: String, CaseIterable, Sendable {
    case load, check, protect, assemble, render, index, write

    public var label: BilingualText {
        switch self {
        case .load: BilingualText(zh: "读取", en: "Load")
        case .check: BilingualText(zh: "检查", en: "Check")
        case .protect: BilingualText(zh: "把关", en: "Protect")
        case .assemble: BilingualText(zh: "编排", en: "Assemble")
        case .render: BilingualText(zh: "成页", en: "Render")
        case .index: BilingualText(zh: "索引", en: "Index")
        case .write: BilingualText(zh: "写出", en: "Write")
        }
    }

    /// What the stage's count counts.
    public var unit: BilingualText {
        switch self {
        case .load, .index, .write: BilingualText(zh: "个文件", en: "files")
        case .check: BilingualText(zh: "条记录", en: "records")
        case .protect: BilingualText(zh: "项公开内容", en: "disclosures")
        case .assemble, .render: BilingualText(zh: "个页面", en: "pages")
        }
    }
}

/// Hears how a build comes along; called from several threads.
public protocol BuildProgress: Sendable {
    func stageBegan(_ stage: BuildStage)
    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int)
    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration)
}

extension BuildProgress {
    /// Runs a stage and reports how long it took; the clock is for that alone.
    func measure<Value>(_ stage: BuildStage, _ body: () throws -> (Value, count: Int)) rethrows -> Value {
        let start = ContinuousClock.now
        stageBegan(stage)
        let (value, count) = try body()
        stageEnded(stage, count: count, duration: ContinuousClock.now - start)
        return value
    }
}
