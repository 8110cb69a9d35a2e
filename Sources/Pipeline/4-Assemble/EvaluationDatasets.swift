import Model

/// Surveys, ratings and the hotline as datasets: the sums that pages show, after small cells were withheld, and nothing else.
///
/// An empty cell is withheld or was never told; the last column tells where something is withheld.
struct EvaluationDatasets {
    let site: Site
    let names: RatedNames

    var all: [Dataset] { [surveys, ratings, hotline].filter { !$0.rows.isEmpty } }

    private var surveys: Dataset {
        let fields = [
            RegisterField("region", "区划代码", .regionCode, required: true), RegisterField("place", "名称"),
            RegisterField("period", "期别", .period, required: true), RegisterField("question", "题目编码"),
            RegisterField("question_text", "题目"), RegisterField("villages", "调查的村（社区）数", .integer),
        ]
        let rows = site.surveyTallies.map { tally in
            let place = [tally.region.description, site.regions[tally.region]?.name ?? ""]
            let asked = [tally.period.description, tally.question, tally.text, String(tally.villages)]
            return place + asked + Self.cells(tally.grades)
        }
        return Dataset(
            name: "surveys", title: "满意度调查", description: "各地各题的回答人数；人数少的不公布。",
            fields: fields + Self.gradeFields(total: "有效样本", rate: "满意率"), rows: rows, page: .evaluation)
    }

    private var ratings: Dataset {
        let fields = [
            RegisterField("kind", "对象类型", required: true), RegisterField("target", "对象编码"),
            RegisterField("name", "名称"), RegisterField("channel", "渠道"),
            RegisterField("period", "期别", .period, required: true), RegisterField("participation", "参评率（%）", .decimal),
            RegisterField("mended", "差评按期整改数", .integer),
        ]
        let rows = site.ratingTallies.map { tally in
            var subject = ["", "全部", ""]
            if case .target(let code) = tally.subject { subject = [code, names.name(of: tally.kind, code) ?? "", ""] }
            if case .channel(let name) = tally.subject { subject[2] = name.isEmpty ? "未注明" : name }
            // As on the pages: how many cases there were would tell of things that hardly anybody rated.
            let shares = [
                tally.participation.map { $0.percent.description } ?? "",
                Self.text(tally.grades.poor == nil ? nil : tally.mended),
            ]
            return [tally.kind.label] + subject + [tally.period.description] + shares + Self.cells(tally.grades)
        }
        return Dataset(
            name: "ratings", title: "政务服务好差评", description: "事项、站点和村的评价人数，含各渠道和全部合计；人数少的不公布。",
            fields: fields + Self.gradeFields(total: "参评量", rate: "好评率"), rows: rows, page: .evaluation)
    }

    private var hotline: Dataset {
        let rates = site.hotline.first?.rates.map(\.title) ?? []
        let fields =
            [
                RegisterField("region", "区划代码", .regionCode, required: true), RegisterField("place", "名称"),
                RegisterField("period", "期别", .period, required: true), RegisterField("kind", "工单类型", required: true),
                RegisterField("accepted", "受理量", .integer), RegisterField("completed", "办结量", .integer),
            ]
            + rates.enumerated().map { RegisterField("rate_\($0 + 1)", "\($1)（%）", .decimal) }
            + [RegisterField("topics", "热点主题"), Self.noteField]
        let rows = site.hotline.map { figures in
            let place = [figures.region.description, site.regions[figures.region]?.name ?? ""]
            return place + [figures.period.description, figures.kind.label]
                + [figures.accepted, figures.completed].map(Self.text)
                + figures.rates.map { $0.percent?.description ?? "" }
                + [figures.topics.joined(separator: "、"), figures.isWithheld ? Self.withheld : ""]
        }
        return Dataset(
            name: "hotline", title: "12345 热线", description: "各地各类工单的受理量和办结量；数量少的不公布。", fields: fields, rows: rows,
            page: .evaluation)
    }

    private static let withheld = "部分人数少，不公布"
    private static let noteField = RegisterField("note", "说明")

    private static func gradeFields(total: String, rate: String) -> [RegisterField] {
        [RegisterField("total", total, .integer), RegisterField("satisfaction", "\(rate)（%）", .decimal)]
            + GradeCounts.grades.enumerated().map { RegisterField("grade_\($0 + 1)", $1, .integer) } + [noteField]
    }

    private static func cells(_ grades: ProtectedGrades?) -> [String] {
        guard let grades else { return Array(repeating: "", count: GradeCounts.grades.count + 2) + ["未公布"] }
        return [text(grades.total), grades.satisfaction.map { $0.percent.description } ?? ""] + grades.grades.map(text)
            + [grades.isComplete ? "" : withheld]
    }

    private static func text(_ count: Int?) -> String { count.map { String($0) } ?? "" }
}
