import HTML
import Model

/// How long it takes, what it costs, what one gets in the end.
struct ServiceOutcome: Markup {
    let service: Service

    var content: some Markup {
        let facts = self.facts.filter { !$0.isMissing }
        if !facts.isEmpty || !service.resultSample.isEmpty {
            PageSection("多久、多少钱、拿到什么", id: "outcome") {
                FactList(facts)
                if !service.resultSample.isEmpty { p { FileLink("结果样本", service.resultSample) } }
            }
        }
    }

    private var facts: [Fact] {
        [
            Fact("办理结果", service.result),
            Fact("怎么领", service.resultCollection),
            Fact("承诺时限", time(service.promisedTime)),
            Fact("法定时限", time(service.statutoryTime)),
            Fact("办件类型", caseType),
            Fact("收费", service.fee),
            Fact("收费标准", service.feeStandard),
            Fact("收费依据", service.feeBasis),
            Fact("数量限制", service.elements.quota),
        ]
    }

    private func time(_ limit: ServiceTimeLimit) -> String {
        limit.note.isEmpty ? limit.description : "\(limit.description)（\(limit.note)）"
    }

    private var caseType: String {
        switch service.caseType {
        case "即办件": "即办件（材料齐全当场办完）"
        case "承诺件": "承诺件（在承诺时限内办完）"
        default: service.caseType
        }
    }
}

/// Who answers for it, and whom to turn to when it goes wrong.
struct ServiceComplaints: Markup {
    let page: ServicePage

    var content: some Markup {
        FactSection("谁负责、不满意找谁", id: "responsibility", facts)
    }

    private var facts: [Fact] {
        [
            Fact("责任部门", page.service.department),
            Fact(phone: "监督投诉", page.service.complaintPhone),
            Fact("责任清单", page.duties),
            Fact("准入备案", page.admissions),
        ]
    }
}

/// The formal elements, folded: for those who inspect a guide rather than use it.
struct ServiceFormalities: Markup {
    let page: ServicePage

    var content: some Markup {
        let facts = self.facts.filter { !$0.isMissing }
        if !facts.isEmpty {
            details(.class("fold part"), .id("elements")) {
                summary { "依据、编码等法定要素（\(facts.count) 项）" }
                FactList(facts)
            }
        }
    }

    private var facts: [Fact] {
        let service = page.service
        let elements = service.elements
        return [
            Fact("设定依据", service.basis),
            Fact("事项类型", elements.kind),
            Fact("行使层级", elements.level?.label ?? ""),
            Fact("权限划分", elements.powerDivision),
            Fact("行使内容", elements.powerContent),
            Fact("实施主体", elements.body),
            Fact("主体性质", elements.bodyNature),
            Fact("信用代码", elements.bodyCode),
            Fact("承办机构", elements.undertaker),
            Fact("联办机构", elements.jointBodies),
            Fact("服务对象", service.audiences.map(\.label)),
            Fact("服务主题", service.stage?.label ?? ""),
            Fact("下沉方式", service.delivery.label),
            Fact("中介服务", elements.intermediary),
            Fact("特别程序", elements.specialProcedure),
            Fact("事项编码", service.code),
            Fact("基本编码", elements.baseCode),
            Fact("实施编码", elements.implementationCode),
            Fact("版本", elements.version),
            Fact("生效日期", service.effectiveFrom),
            Fact("失效日期", service.effectiveTo),
            Fact("来源文件", service.source),
            Fact("更新日期", service.updated),
        ]
    }
}
