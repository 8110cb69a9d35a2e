import HTML
import Model

/// How a service or site was rated last, in one line: for its guide or card.
struct RatingLine: Markup {
    let tally: RatingTally
    let page: PageLink?

    var content: some Markup {
        p(.class("measure")) {
            "\(tally.period.chinese)好评率："
            strong { tally.rate }
            if let total = tally.grades.total, total > 0 { "（\(CountText.text(total)) 人评价）" }
            if let page { a(.class("more"), .href(page.path)) { page.title } }
        }
    }
}

/// What residents of a place said last: for the place's own page.
struct RegionEvaluationSection: Markup {
    let evaluation: RegionEvaluation?

    var content: some Markup {
        if let evaluation {
            PageSection("群众评价", id: "evaluation", more: PageLink("全部评价", .evaluation)) {
                if let page = evaluation.surveyPage, !evaluation.survey.isEmpty {
                    p { a(.href(page.path)) { page.title } }
                }
                SurveyRates(answers: evaluation.survey)
                if let rating = evaluation.rating { RatingLine(tally: rating, page: evaluation.ratingPage) }
            }
        }
    }
}
