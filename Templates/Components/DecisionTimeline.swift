import HTML
import Model

/// 四议两公开 as a line of six steps: which was taken when, which is still to come.
struct DecisionTimeline: Markup {
    let assembly: Assembly
    let stages: [DecisionStage.Standing]

    var content: some Markup {
        ol(.class("steps")) {
            ForEach(stages) { entry in
                li(.class(entry.state.isTaken ? nil : "open")) {
                    strong { entry.stage.name(in: assembly) }
                    " "
                    Badge(entry.state)
                    if let days = entry.state.days { span(.class("line")) { days } }
                    span(.class("line quiet")) { entry.stage.meaning }
                }
            }
        }
    }
}

extension DecisionStage {
    /// As the list of what is outstanding calls it.
    var shortName: String {
        switch self {
        case .proposal: "提议"
        case .deliberation: "商议"
        case .partyMeeting: "党员大会审议"
        case .resolution: "会议决议"
        case .announcement: "决议公开"
        case .result: "实施结果公开"
        }
    }

    fileprivate func name(in assembly: Assembly) -> String {
        switch self {
        case .proposal: "一议：党组织提议"
        case .deliberation: "二议：“两委”商议"
        case .partyMeeting: "三议：党员大会审议"
        case .resolution: "四议：\(assembly.label)决议"
        case .announcement: "一公开：决议公开"
        case .result: "二公开：实施结果公开"
        }
    }

    fileprivate var meaning: String {
        switch self {
        case .proposal: "党组织听取意见，提出要办的事。"
        case .deliberation: "党组织和村（居）民委员会一起商量方案。"
        case .partyMeeting: "党员大会讨论方案。"
        case .resolution: "村（居）民或者代表开会表决。"
        case .announcement: "决议张贴出来，让大家看、提意见。"
        case .result: "办完以后，把办得怎么样、钱怎么花的公布出来。"
        }
    }
}

extension DecisionStage.State {
    /// Whether the step has been taken, as far as is known.
    fileprivate var isTaken: Bool {
        switch self {
        case .done, .posted, .over, .unrecorded, .failed: true
        case .open, .dropped: false
        }
    }

    fileprivate var days: String? {
        switch self {
        case .done(let day), .failed(let day): day.chinese
        case .posted(let from, let until), .over(let from, let until): "\(from.chinese)至\(until.chinese)"
        case .unrecorded, .open, .dropped: nil
        }
    }
}

extension Badge {
    fileprivate init(_ state: DecisionStage.State) {
        switch state {
        case .done, .over: self.init("已完成", .good)
        case .posted: self.init("正在公告", .strong)
        case .unrecorded: self.init("日期未公布")
        case .open: self.init("还没有完成", .warning)
        case .failed: self.init("没有形成决议", .warning)
        case .dropped: self.init("没有形成决议，不再进行")
        }
    }
}
