import HTML
import Model

/// A small power: its steps as a flow chart and in words, then what it rests on and who watches.
struct PowerTemplate: Markup {
    let page: PowerPage

    var content: some Markup {
        FactList([
            Fact("责任主体", page.power.body),
            Fact("适用情形", page.power.occasion),
            Fact("办理条件", page.power.conditions),
            Fact("所需材料", page.power.materials),
        ])
        if !page.flow.steps.isEmpty {
            PageSection("办理步骤", id: "steps") {
                div(.class("columns")) {
                    // The words come first on paper and for readers of the screen, the chart for the eye.
                    div {
                        h3 { "分步说明" }
                        FlowSteps(flow: page.flow)
                    }
                    figure(.class("flow")) {
                        FlowChartView(name: page.power.name, flow: page.flow)
                        figcaption(.class("quiet")) { "粗框、写有“这一步要公开”的，办完要张贴出来。" }
                    }
                }
            }
        }
        FactSection("公开和监督", id: "supervision", supervision)
        if !page.decisions.isEmpty {
            PageSection("最近按这项权力办的事", id: "decisions", searchable: false) {
                EntryList(page.decisions.map { Entry($0) })
            }
        }
    }

    private var supervision: [Fact] {
        let power = page.power
        return [
            Fact("公开内容、时限及方式", power.disclosure),
            Fact("监督主体", power.supervisor),
            Fact(phone: "举报电话", power.complaintPhone),
            Fact("廉政风险点", power.risks),
            Fact("风险等级", RiskLevel(power.riskLevel)?.words ?? ""),
            Fact("政策依据", power.basis),
            Fact("权力编码", power.code),
        ]
    }
}

/// The steps in words: what the flow chart shows, for everyone who does not see it.
struct FlowSteps: Markup {
    let flow: StepFlow

    var content: some Markup {
        ol(.class("steps")) {
            ForEach(flow.steps.enumerated()) { position, step in
                li(
                    .id("step-\(step.order)"),
                    .style(step.order == position + 1 ? nil : "counter-reset: step \(step.order - 1)")
                ) {
                    strong { step.name }
                    if step.isDisclosed {
                        " "
                        Badge("公开环节", .strong)
                    }
                    span(.class("line")) { words(of: step) }
                    ForEach(FlowExit.exits(of: position, in: flow).filter { !$0.text.isEmpty }) { exit in
                        span(.class("line")) { exit.text }
                    }
                }
            }
        }
    }

    private func words(of step: PowerStep) -> String {
        [step.body, step.time, step.document.isEmpty ? "" : "形成\(step.document)"].filter { !$0.isEmpty }
            .joined(separator: "；")
    }
}
