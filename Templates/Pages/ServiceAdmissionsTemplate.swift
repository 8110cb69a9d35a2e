import HTML
import Model

/// 准入: what was brought into villages, by whom, from when to when and with what money.
struct ServiceAdmissionsTemplate: Markup {
    let page: ServiceAdmissionsPage

    var content: some Markup {
        p(.class("lead")) {
            "上级部门要把工作交给村（社区）做，先要审核备案，经费和人员一起下来（权随责走、费随事转）。没有审核备案的，不能直接交给村（社区）。"
        }
        ForEach(groups) { group in
            PageSection(group.heading, id: group.anchor) {
                RecordTable(
                    group.heading, showsCaption: false, group.entries, columns: Self.columns,
                    anchor: { $0.admission.code.lowercased() })
            }
        }
    }

    private var groups: [(heading: String, anchor: String, entries: [ServiceAdmissionsPage.Entry])] {
        let all: [(String, String, [ServiceAdmission.State])] = [
            ("正在执行", "current", [.current]), ("还没有开始", "ahead", [.ahead]), ("正在审核", "pending", [.pending]),
            ("已经退出", "ended", [.ended]), ("没有准入", "refused", [.refused]),
        ]
        return all.map { heading, anchor, states in
            (heading, anchor, page.entries.filter { states.contains($0.state) })
        }.filter { !$0.2.isEmpty }
    }

    private static var columns: [RecordColumn<ServiceAdmissionsPage.Entry>] {
        [
            RecordColumn("事项") { entry in entry.service.map { .link($0) } ?? .text(entry.admission.name) },
            RecordColumn("要村里做什么") { $0.admission.work },
            RecordColumn("申请部门") { $0.admission.requestedBy },
            RecordColumn("经费和人员") {
                [$0.admission.funds, $0.admission.staff].filter { !$0.isEmpty }.joined(separator: "\n")
            },
            RecordColumn("起止") { span(of: $0.admission) },
            RecordColumn("适用地区") { .links($0.scope) },
            RecordColumn("依据和审核") {
                [
                    $0.admission.basis, $0.admission.decidedBy, $0.admission.decided?.chinese ?? "",
                    "备案号 \($0.admission.code)",
                ].filter { !$0.isEmpty }.joined(separator: "\n")
            },
        ]
    }

    private static func span(of admission: ServiceAdmission) -> String {
        let days = [admission.from.map { "\($0.chinese)起" }, admission.until.map { "\($0.chinese)止" }].compactMap { $0 }
        return (days + [admission.term]).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
