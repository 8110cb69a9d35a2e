import HTML
import Model

/// The cells of a row from the rate on: what is withheld together is one cell that says so once.
struct GradeCells: Markup {
    let grades: ProtectedGrades
    /// Where its first column stands in the row, from 1.
    let position: Int
    /// What stands behind the grades and is withheld with them; nil where nothing does.
    var last: String?

    static let headings =
        [TableHeading("满意率", isNumeric: true)] + GradeCounts.grades.map { TableHeading($0, isNumeric: true) }

    var content: some Markup {
        if grades.satisfied == nil {
            WithheldCell(columns: last == nil ? 6 : 7, label: "满意程度", position: position)
        } else if grades.total == 0 {
            td(
                .class("quiet"), .named("colspan", last == nil ? "6" : "7"),
                .style(CardLabels.style("满意程度", at: position))
            ) { "没有评价" }
        } else {
            td(.class("number")) { CountText.share(grades.satisfaction) }
            GradePart(counts: grades.satisfiedGrades, titles: GradeCounts.grades.prefix(3), position: position + 1)
            GradePart(
                counts: grades.poorGrades, titles: GradeCounts.grades.suffix(2), position: position + 4,
                moved: movedBySatisfied)
            if let last { td(.class("code"), .style(lastLabel)) { last } }
        }
    }

    private var movedBySatisfied: Int { grades.satisfiedGrades == nil ? 2 : 0 }

    private var lastLabel: String? {
        let moved = movedBySatisfied + (grades.poorGrades == nil ? 1 : 0)
        return moved == 0 ? nil : CardLabels.style(RatingTable.lastHeading, at: position + 6 - moved)
    }
}

struct GradePart: Markup {
    let counts: [Int]?
    let titles: ArraySlice<String>
    /// The column of its first cell, from 1.
    let position: Int
    /// By how many cells one that stands for several before it moves these.
    var moved = 0

    var content: some Markup {
        if let counts {
            ForEach(zip(titles, counts).enumerated()) { index, cell in
                td(
                    .class("number"),
                    .style(moved == 0 ? nil : CardLabels.style(cell.0, at: position - moved + index))
                ) { CountText.text(cell.1) }
            }
        } else {
            WithheldCell(
                columns: titles.count, label: titles.joined(separator: "、"), position: position - moved)
        }
    }
}

/// One cell for all the columns that are withheld together.
struct WithheldCell: Markup {
    let columns: Int
    /// What it stands for, where the row is a card.
    let label: String
    /// Where it stands among the row's cells, from 1.
    let position: Int

    var content: some Markup {
        td(
            .class("quiet align-center"), .named("colspan", "\(columns)"),
            .style(CardLabels.style(label, at: position))
        ) { CountText.withheld }
    }
}

/// What places answered to one question.
struct SurveyTable: Markup {
    let question: SurveysPage.Question
    let place: String

    var content: some Markup {
        TableFrame(
            "\(question.text)：\(place)各地回答", showsCaption: false,
            headings: [TableHeading("地方"), TableHeading("有效样本", isNumeric: true)] + GradeCells.headings, class: "broad",
            interaction: .cards
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
                WithheldCell(columns: 7, label: "回答", position: 2)
            } else {
                td(.class("number")) { CountText.text(grades.total) }
                GradeCells(grades: grades, position: 3)
            }
        } else {
            td(
                .class("quiet align-center"), .named("colspan", "7"), .style(CardLabels.style("回答", at: 2))
            ) { Figure.unknown }
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
        TableFrame(captionText, showsCaption: false, headings: headings, class: "broad", interaction: .cards) {
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

    static let lastHeading = "差评按期整改"

    private var headings: [TableHeading] {
        let counts = [TableHeading("参评量", isNumeric: true), TableHeading("参评率", isNumeric: true)]
        return [TableHeading(heading)] + counts + [TableHeading("好评率", isNumeric: true)]
            + GradeCells.headings.dropFirst() + [TableHeading(Self.lastHeading)]
    }
}

struct RatingCells: Markup {
    let tally: RatingTally

    var content: some Markup {
        if tally.grades.total == nil {
            WithheldCell(columns: 9, label: "评价", position: 2)
        } else {
            td(.class("number")) { CountText.text(tally.grades.total) }
            td(.class("number")) { tally.participationShown }
            GradeCells(grades: tally.grades, position: 4, last: tally.mendingShown)
        }
    }
}
