import HTML
import Model

/// One decision: whether it is valid, how far it has come, who voted how, what was decided and what came of it.
struct DecisionTemplate: Markup {
    let page: DecisionPage

    var content: some Markup {
        FactList(
            [
                Fact("村（社区）", [PageLink(page.region.name, .region(page.region.code))]),
                Fact("类别", decision.matter.label),
                Fact("会议编号", decision.code),
            ], class: "facts inline")
        DecisionVerdict(decision: decision)
        PageSection("四议两公开走到哪一步", id: "stages") {
            DecisionTimeline(assembly: decision.assembly, stages: page.stages)
        }
        DecisionBallots(decision: decision)
        DecisionTexts(decision: decision)
        DecisionLinks(page: page)
    }

    private var decision: Decision { page.decision }
}

/// Whether the vote counts, reckoned from the numbers.
struct DecisionVerdict: Markup {
    let decision: Decision

    var content: some Markup {
        div(.class("callout"), .id("verdict")) {
            p(.class("state")) { Badge(decision.outcome.verdict) }
            p {
                strong { decision.assembly.label }
                "："
                BallotText(decision.ballot, attendance: decision.assembly.attendance, approval: decision.approval)
            }
            p(.class("quiet")) { "依据：\(rule)" }
        }
    }

    private var rule: String {
        let attendance =
            switch decision.assembly {
            case .villagers: "有本村十八周岁以上村民的过半数参加"
            case .households: "有本村三分之二以上的户的代表参加"
            case .representatives: "有三分之二以上的组成人员参加"
            case .group: "有本组三分之二以上的村民或者户的代表参加"
            case .residents, .residentRepresentatives: "有应到人员的过半数出席"
            }
        let approval =
            switch decision.approval {
            case .majorityOfPresent: "经到会人员的过半数同意"
            case .twoThirdsOfAll: "这类事项另经全体应到人员三分之二以上同意"
            }
        return "《\(decision.assembly.law)》，\(decision.assembly.label)\(attendance)，决定\(approval)。"
    }
}

struct DecisionBallots: Markup {
    let decision: Decision

    var content: some Markup {
        PageSection("到会和表决", id: "ballots") {
            RecordTable(
                "到会和表决人数", showsCaption: false, rows,
                columns: [
                    RecordColumn("会议") { $0.name },
                    count("应到") { $0.due }, count("实到") { $0.present }, count("同意") { $0.yes },
                    count("反对") { $0.no }, count("弃权") { $0.abstained },
                ])
            p(.class("note")) {
                "没有公布的人数写“未公布”，不当作零。党员大会的到会和同意人数由各地规定，多数地方要求三分之二以上党员到会、应到党员半数以上同意，这里只列出供参考。"
            }
        }
    }

    private typealias Row = (name: String, ballot: Ballot)

    private var rows: [Row] {
        let party: [Row] =
            decision.partyMet == nil && decision.partyBallot.isEmpty ? [] : [("党员大会", decision.partyBallot)]
        return party + [(decision.assembly.label, decision.ballot)]
    }

    private func count(_ heading: String, _ number: @escaping (Ballot) -> Int?) -> RecordColumn<Row> {
        RecordColumn(heading, isNumeric: true) { .number(number($0.ballot).map { String($0) } ?? "未公布") }
    }
}

struct DecisionTexts: Markup {
    let decision: Decision

    var content: some Markup {
        PageSection("决议内容", id: "resolution") {
            if decision.resolution.isEmpty {
                p(.class("none")) { "未公布。" }
            } else {
                div(.class("prose")) { Paragraphs(decision.resolution) }
            }
        }
        if !decision.implementation.isEmpty {
            PageSection("实施情况", id: "implementation") {
                div(.class("prose")) { Paragraphs(decision.implementation) }
            }
        }
    }
}

/// What belongs to it, and who kept the minutes and watched.
struct DecisionLinks: Markup {
    let page: DecisionPage

    var content: some Markup {
        FactSection(
            "记录和监督", id: "record",
            [
                Fact("记录人", page.decision.recorder),
                Fact("监督人", page.decision.supervisor),
                Fact("相关公开", page.disclosures),
                Fact("按什么程序办", page.powers),
                Fact("附件", page.attachments),
                Fact("决策依据", page.citations),
                Fact(phone: "有疑问找谁", page.region.phone),
            ])
    }
}
