import Model
import Testing

@testable import Templates

@Suite struct EvaluationPageTests {
    private let village = PageLink("桃源村", .region(.of("990101001201")))

    private func grades(_ counts: [Int], hidden: Set<ProtectedGrades.Layer> = []) -> ProtectedGrades {
        guard let counts = GradeCounts(counts.map { Optional($0) }) else { preconditionFailure("five counts") }
        return ProtectedGrades(counts, hidden: hidden)
    }

    private func survey(_ grades: ProtectedGrades?) -> SurveyTally {
        SurveyTally(
            region: .of("990101001201"), period: .of("2025"), question: "zt", text: "总体满意程度", villages: 1,
            grades: grades, methods: [], agencies: [], surveyed: nil, sources: [])
    }

    private func surveys(_ tallies: [SurveyTally], missing: [PageLink] = []) -> String {
        Portal().body(
            .surveys(
                SurveysPage(
                    place: village, period: .of("2025"), coverage: SurveyCoverage(villages: 3, missing: missing),
                    questions: [
                        .init(
                            code: "zt", text: "总体满意程度", total: nil,
                            rows: tallies.map { .init(place: village, isSum: false, tally: $0) })
                    ], methods: [], agencies: [], limit: 5, counties: [], periods: [])),
            at: .surveys(.of("2025")))
    }

    @Test func `a survey tells whom it reached beside the plan's demand`() {
        let body = surveys([], missing: [village])
        #expect(body.contains("<strong>2/3 个村（社区）</strong>"))
        #expect(body.contains("尚未全部覆盖"))
        #expect(body.contains("还没有调查：<a href=\"../990101001201/index.html\">桃源村</a>"))
        #expect(surveys([]).contains("全部覆盖"))
    }

    @Test func `what is withheld says so in words, what is not known says that`() {
        let body = surveys([
            survey(grades([40, 20, 15, 3, 1], hidden: [.poorGrades])),
            survey(grades([40, 20, 15, 2, 0], hidden: [.split])), survey(grades([1, 1, 0, 0, 0], hidden: [.size])),
            survey(nil),
        ])
        #expect(body.contains("<td class=\"number\">94.9%</td>"))
        #expect(body.contains("colspan=\"2\" style=\"--c7:'不满意、非常不满意';\">因＜5，不公布</td>"))
        #expect(body.contains("colspan=\"6\" style=\"--c3:'满意程度';\">因＜5，不公布</td>"))
        #expect(body.contains("colspan=\"7\" style=\"--c2:'回答';\">因＜5，不公布</td>"))
        #expect(body.contains("colspan=\"7\" style=\"--c2:'回答';\">未公布</td>"))
        #expect(body.contains("少于 5 人的数不公布"))
        #expect(!body.contains(">0<"))
    }

    @Test func `where a row is a card, each cell names its own column though one before it stands for several`() {
        let body = surveys([
            survey(grades([40, 20, 15, 6, 5], hidden: [.satisfiedGrades])), survey(grades([40, 20, 15, 6, 5])),
        ])
        #expect(body.contains("<div class=\"table-scroll row-cards\""))
        #expect(body.contains("colspan=\"3\" style=\"--c4:'非常满意、满意、基本满意';\">因＜5，不公布</td>"))
        #expect(body.contains("<td class=\"number\" style=\"--c5:'不满意';\">6</td>"))
        #expect(body.contains("<td class=\"number\" style=\"--c6:'非常不满意';\">5</td>"))
        // In a row without such a cell the table's own labels are right.
        #expect(body.contains("<td class=\"number\">6</td><td class=\"number\">5</td>"))
    }

    @Test func `poor ratings stand beside what was mended in time`() {
        func tally(_ counts: [Int], mended: Int?) -> RatingTally {
            RatingTally(
                kind: .service, subject: .target("a"), period: .of("2025q1"), handled: 100, grades: grades(counts),
                mended: mended, followedUp: nil, sources: [])
        }
        #expect(tally([20, 10, 5, 5, 5], mended: 9).mendingShown == "10 件中整改 9 件")
        #expect(tally([20, 10, 5, 5, 5], mended: 10).mendingShown == "10 件，全部整改")
        #expect(tally([20, 10, 5, 0, 0], mended: 0).mendingShown == "没有差评")
        #expect(tally([20, 10, 5, 5, 5], mended: nil).mendingShown == "未公布")
        #expect(tally([20, 10, 5, 5, 5], mended: 9).participationShown == "45.0%")
    }

    @Test func `a rate that is not whole never reads so`() {
        #expect(Proportion(1999, of: 2000)?.percent.description == "99.9")
        #expect(Proportion(1, of: 5000)?.percent.description == "0.1")
        #expect(Proportion(2, of: 2)?.percent.description == "100.0")
        #expect(Proportion(1, of: 0) == nil)
    }

    @Test func `the opinion card can be printed, cut out and written on, and the hotline dialled`() {
        let body = Portal().body(.opinionCard(OpinionCardPage(sites: nil)), at: .opinionCard)
        #expect(body.count(of: "class=\"opinion-card\"") == 2)
        #expect(body.contains("href=\"tel:12345\""))
        for grade in GradeCounts.grades { #expect(body.contains("□ \(grade)")) }
        #expect(!body.contains("<input"))
    }
}
