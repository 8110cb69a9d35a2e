import HTML
import Model

/// 群众评价: what residents said last, beside what the plan asks for, and how to have a say.
struct EvaluationTemplate: Markup {
    let page: EvaluationPage

    var content: some Markup {
        p(.class("lead")) { "群众满意不满意、差评改了没有、热线办得怎样，都在这里公布汇总数。谁评的、评了什么，一律保密。" }
        HaveASay(card: page.card)
        if let survey = page.survey {
            PageSection("满意度调查", id: "survey", more: PageLink("查看\(survey.page.title)", survey.page.path)) {
                SurveyCoverageView(coverage: survey.coverage)
                SurveyRates(answers: survey.answers)
            }
        }
        if let ratings = page.ratings {
            PageSection("政务服务好差评", id: "ratings", more: PageLink("查看\(ratings.page.title)", ratings.page.path)) {
                p { "规定：差评在 15 个工作日内整改到位。" }
                RecordTable("好差评汇总", showsCaption: false, ratings.totals, columns: Self.ratingColumns)
            }
        }
        if let hotline = page.hotline {
            PageSection("12345 热线", id: "hotline", more: PageLink("查看\(hotline.page.title)", hotline.page.path)) {
                if let total = hotline.total { HotlineSummary(figures: total) }
            }
        }
        PageSection("各期数据", id: "archive", searchable: false) {
            ul(.class("links")) {
                ForEach(page.archive) { group in
                    li {
                        "\(group.title)："
                        InlineLinks(group.links)
                    }
                }
            }
        }
    }

    private static var ratingColumns: [RecordColumn<RatingTally>] {
        [
            RecordColumn("评价对象") { $0.kind.heading },
            RecordColumn("好评率", isNumeric: true) { .number($0.rate) },
            RecordColumn("参评量", isNumeric: true) { .number(CountText.text($0.grades.total)) },
            RecordColumn("差评整改") { $0.mendingShown },
        ]
    }
}

/// The ways of telling one's opinion that need no form on a page.
struct HaveASay: Markup {
    let card: PageLink

    var content: some Markup {
        div(.class("callout")) {
            p {
                strong { "我要评价：" }
                "打 "
                PhoneText("12345")
                "（全天 24 小时）；办完事扫窗口的评价码或按评价器；或者"
                a(.href(card.path)) { card.title }
                "，写好交到办理窗口或投进意见箱。"
            }
        }
    }
}

/// What was answered to each question, a line each.
struct SurveyRates: Markup {
    let answers: [SurveyTally]

    var content: some Markup {
        if !answers.isEmpty {
            RecordTable("满意度调查各题满意率", showsCaption: false, answers, columns: Self.columns)
        }
    }

    private static var columns: [RecordColumn<SurveyTally>] {
        [
            RecordColumn("题目") { $0.text },
            RecordColumn("满意率", isNumeric: true) { .number($0.rate) },
            RecordColumn("有效样本", isNumeric: true) { .number($0.answers) },
        ]
    }
}
