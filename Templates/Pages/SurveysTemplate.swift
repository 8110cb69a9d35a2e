import HTML
import Model

/// A satisfaction survey: whom it reached, then question by question what each place answered.
struct SurveysTemplate: Markup {
    let page: SurveysPage

    var content: some Markup {
        SurveyCoverageView(coverage: page.coverage)
        FactList(
            [
                Fact("调查时期", page.period.chinese), Fact("调查方式", page.methods),
                Fact("调查机构", page.agencies),
            ], class: "facts inline")
        if !page.counties.isEmpty {
            PageSection("分县（区）看各村（社区）", id: "counties") { LinkList(page.counties) }
        }
        ForEach(page.questions) { question in
            PageSection(question.text, id: "question-\(question.code)") {
                if let total = question.total { SurveyAnswers(total: total, place: page.place.title) }
                if let chart = question.chart { ChartView(chart, id: "chart-\(question.code)", showsTable: false) }
                SurveyTable(question: question, place: page.place.title)
            }
        }
        WithheldNote(limit: page.limit)
        PeriodLinks(links: page.periods)
    }
}

/// How many villages were asked, beside the plan's demand.
struct SurveyCoverageView: Markup {
    let coverage: SurveyCoverage

    var content: some Markup {
        p(.class("lead")) { "规划要求：服务群众满意度调查覆盖所有村（社区）。" }
        p(.class("measure")) {
            "已调查："
            strong { "\(coverage.surveyed)/\(coverage.villages) 个村（社区）" }
            Badge(isFull ? "全部覆盖" : "尚未全部覆盖", isFull ? .good : .warning)
        }
        if !coverage.missing.isEmpty {
            p {
                "还没有调查："
                InlineLinks(coverage.missing)
            }
        }
    }

    private var isFull: Bool { coverage.missing.isEmpty }
}

/// What all places together answered.
struct SurveyAnswers: Markup {
    let total: SurveyTally
    let place: String

    var content: some Markup {
        p(.class("measure")) {
            "\(place)满意率："
            strong { total.rate }
            "（\(total.villages) 个村（社区），有效样本 \(total.answers) 份）"
        }
    }
}

extension SurveyTally {
    /// 满意率 in words; a place that did not tell its grades says so.
    var rate: String {
        guard let grades else { return Figure.unknown }
        return grades.total == 0 ? Figure.unknown : CountText.share(grades.satisfaction)
    }

    var answers: String { grades.map { CountText.text($0.total) } ?? Figure.unknown }
}
