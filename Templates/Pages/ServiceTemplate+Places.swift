import HTML
import Model

/// Where to go, whom to call, what can be done from home.
struct ServicePlaces: Markup {
    let page: ServicePage

    var content: some Markup {
        let facts = self.facts.filter { !$0.isMissing }
        if !facts.isEmpty || !page.sites.isEmpty {
            PageSection("到哪里办", id: "places") {
                FactList(facts)
                if !page.sites.isEmpty { SiteList(sites: page.sites) }
            }
        }
    }

    private var facts: [Fact] {
        let service = page.service
        return [
            Fact(phone: "咨询电话", service.enquiryPhone),
            Fact(phone: "监督电话", service.complaintPhone),
            Fact("办理形式", service.channels),
            Fact(address: "网上办理", service.onlineAddress),
            Fact("适用地区", page.scope),
        ]
    }
}

/// 常见问题: the texts are question and answer in turn.
struct ServiceQuestions: Markup {
    let questions: [String]

    var content: some Markup {
        if !questions.isEmpty {
            PageSection("常见问题", id: "questions") {
                dl(.class("faq")) {
                    ForEach(pairs) { pair in
                        div {
                            dt { pair.question }
                            dd { Lines(pair.answer) }
                        }
                    }
                }
            }
        }
    }

    private var pairs: [(question: String, answer: String)] {
        stride(from: 0, to: questions.count, by: 2).map { index in
            (questions[index], index + 1 < questions.count ? questions[index + 1] : "请拨打咨询电话。")
        }
    }
}

/// On which basis, and who answers for it.
struct ServiceResponsibility: Markup {
    let page: ServicePage

    var content: some Markup {
        FactSection("依据和责任", id: "responsibility", facts)
    }

    private var facts: [Fact] {
        let service = page.service
        return [
            Fact("责任部门", service.department),
            Fact("谁负责", page.duties),
            Fact("下沉方式", service.delivery),
            Fact("设定依据", service.basis),
            Fact("办理结果", service.result),
            Fact("事项编码", service.code),
            Fact("生效日期", service.effectiveFrom),
            Fact("失效日期", service.effectiveTo),
            Fact("来源文件", service.source),
            Fact("更新日期", service.updated),
        ]
    }
}
