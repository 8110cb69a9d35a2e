import HTML
import Model

/// A small power: its steps as a flow, then as a table, then what it rests on.
struct PowerTemplate: Markup {
    let page: PowerPage

    var content: some Markup {
        FactList([
            Fact("责任主体", page.power.body),
            Fact("适用情形", page.power.occasion),
            Fact("办理条件", page.power.conditions),
            Fact("所需材料", page.power.materials),
        ])
        if !page.steps.isEmpty {
            PageSection("办理步骤", id: "steps") {
                PowerFlow(steps: page.steps)
                PowerStepTable(steps: page.steps)
            }
        }
        FactSection("公开和监督", id: "supervision", supervision)
    }

    private var supervision: [Fact] {
        let power = page.power
        return [
            Fact("公开内容、时限及方式", power.disclosure),
            Fact("监督主体", power.supervisor),
            Fact(phone: "举报电话", power.complaintPhone),
            Fact("廉政风险点", power.risks),
            Fact("风险等级", power.riskLevel),
            Fact("政策依据", power.basis),
            Fact("权力编码", power.code),
        ]
    }
}

/// The steps one below the other, drawn as a flow by the style sheet alone.
struct PowerFlow: Markup {
    let steps: [PowerStep]

    var content: some Markup {
        ol(.class("flow")) {
            ForEach(steps) { step in
                li {
                    strong { step.name }
                    span(.class("line")) { step.body }
                    if !step.time.isEmpty { span(.class("line quiet")) { step.time } }
                    if step.isDisclosed { Badge("公开环节", .strong) }
                }
            }
        }
    }
}

struct PowerStepTable: Markup {
    let steps: [PowerStep]

    var content: some Markup {
        RecordTable(
            "办理步骤明细", steps,
            columns: [
                RecordColumn("序号", isNumeric: true) { .number(String($0.order)) },
                RecordColumn("步骤") { $0.name },
                RecordColumn("主体") { $0.body },
                RecordColumn("时限") { $0.time },
                RecordColumn("产出文书") { $0.document },
                RecordColumn("是否公开") { $0.isDisclosed ? "公开" : "" },
            ])
    }
}
