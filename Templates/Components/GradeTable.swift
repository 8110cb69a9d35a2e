import HTML
import Model

/// The cells of a row from the rate on: what is withheld together is one cell that says so once.
struct GradeCells: Markup {
    let grades: ProtectedGrades
    /// What stands behind the grades and is withheld with them; nil where nothing does.
    var last: String?

    static let headings =
        [TableHeading("满意率", isNumeric: true)] + GradeCounts.grades.map { TableHeading($0, isNumeric: true) }

    var content: some Markup {
        if grades.satisfied == nil {
            WithheldCell(columns: last == nil ? 6 : 7)
        } else if grades.total == 0 {
            td(.class("quiet"), .named("colspan", last == nil ? "6" : "7")) { "没有评价" }
        } else {
            td(.class("number")) { CountText.share(grades.satisfaction) }
            GradePart(counts: grades.satisfiedGrades, columns: 3)
            GradePart(counts: grades.poorGrades, columns: 2)
            if let last { td { last } }
        }
    }
}

struct GradePart: Markup {
    let counts: [Int]?
    let columns: Int

    var content: some Markup {
        if let counts {
            ForEach(counts) { count in td(.class("number")) { CountText.text(count) } }
        } else {
            WithheldCell(columns: columns)
        }
    }
}

struct WithheldCell: Markup {
    let columns: Int

    var content: some Markup {
        td(.class("quiet align-center"), .named("colspan", "\(columns)")) { CountText.withheld }
    }
}

/// What places answered to one question.
struct SurveyTable: Markup {
    let question: SurveysPage.Question
    let place: String

    var content: some Markup {
        TableFrame(
            "\(question.text)：\(place)各地回答", showsCaption: false,
            headings: [TableHeading("地方"), TableHeading("有效样本", isNumeric: true)] + GradeCells.headings, class: "broad"
        ) {
            ForEach(question.rows) { row in
                tr(.class(row.isSum ? "sum" : nil)) {
                    th(.scope("row")) {
                        a(.href(row.place.path)) { row.place.title }
                        if row.isSum { span(.class("detail")) { "\(row.tally.villages) 个村（社区）合计" } }
                    }
                    SurveyCells(tally: row.tally)
                }
            }
        }
    }
}

struct SurveyCells: Markup {
    let tally: SurveyTally

    var content: some Markup {
        if let grades = tally.grades {
            if grades.total == nil {
                WithheldCell(columns: 7)
            } else {
                td(.class("number")) { CountText.text(grades.total) }
                GradeCells(grades: grades)
            }
        } else {
            td(.class("quiet align-center"), .named("colspan", "7")) { Figure.unknown }
        }
    }
}

/// How things were rated, one a row.
struct RatingTable: Markup {
    private let captionText: String
    private let heading: String
    private let rows: [RatingsPage.Row]

    init(_ captionText: String, heading: String, rows: [RatingsPage.Row]) {
        self.captionText = captionText
        self.heading = heading
        self.rows = rows
    }

    var content: some Markup {
        TableFrame(captionText, showsCaption: false, headings: headings, class: "broad") {
            ForEach(rows) { row in
                tr {
                    th(.scope("row")) {
                        if let link = row.link { a(.href(link.path)) { link.title } } else { row.name }
                    }
                    RatingCells(tally: row.tally)
                }
            }
        }
    }

    private var headings: [TableHeading] {
        let counts = [TableHeading("参评量", isNumeric: true), TableHeading("参评率", isNumeric: true)]
        return [TableHeading(heading)] + counts + [TableHeading("好评率", isNumeric: true)]
            + GradeCells.headings.dropFirst() + [TableHeading("差评按期整改")]
    }
}

struct RatingCells: Markup {
    let tally: RatingTally

    var content: some Markup {
        if tally.grades.total == nil {
            WithheldCell(columns: 9)
        } else {
            td(.class("number")) { CountText.text(tally.grades.total) }
            td(.class("number")) { tally.participationShown }
            GradeCells(grades: tally.grades, last: tally.mendingShown)
        }
    }
}
