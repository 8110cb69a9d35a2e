import Testing

@Suite("Surveys, ratings and the hotline")
struct EvaluationPublicationTests {
    private static let regions = """
        区划代码,名称,类型
        9901,示例市,市
        990101,东县,县
        990101001,河口镇,镇
        990101001201,松溪村,村
        990101001202,桃源村,村

        """
    private static let surveyHead = "区划代码,期别,有效样本,题目编码,题目,非常满意,满意,基本满意,不满意,非常不满意\n"
    private static let ratingHead = "区划代码,期别,对象类型,对象编码,渠道,办件量,参评量,非常满意,满意,基本满意,不满意,非常不满意,差评数,差评按期整改数,回访数\n"

    private func site(_ changes: [String: String?]) throws -> SiteFixture {
        try SiteFixture(["regions.csv": Self.regions].merging(changes) { $1 })
    }

    @Test("get their pages, and rows with small counts are withheld in the ledger")
    func published() throws {
        let site = try site([
            "surveys.csv": Self.surveyHead
                + "990101001201,2025,77,zt,总体,41,20,13,3,0\n990101001202,2025,100,zt,总体,40,30,20,5,5\n"
        ])
        let result = try site.build()
        #expect(result.findings == [])
        for page in ["index", "surveys-2025", "surveys-2025-990101", "card"] {
            #expect(site.isPublished("evaluation/\(page).html"))
        }
        let file = try #require(result.ledger.files.first { $0.path == "surveys.csv" })
        // The second row alone would give the first away.
        #expect(file.reasons.map(\.reason) == ["small-cells"])
        #expect(file.rows.total == 2)
    }

    @Test("go out as datasets with what their pages show, and say where something is withheld")
    func datasets() throws {
        let site = try site([
            "surveys.csv": Self.surveyHead
                + "990101001201,2025,77,zt,总体,41,20,13,3,0\n990101001202,2025,100,zt,总体,40,30,20,5,5\n",
            "ratings.csv": Self.ratingHead + "990101001201,2025q1,村,990101001201,,40,30,10,10,5,5,0,5,5,5\n",
        ])
        #expect(try site.build().findings == [])
        let surveys = try site.published("data/surveys.csv").split(separator: "\r\n")
        #expect(surveys.contains("9901,示例市,2025,zt,总体,2,177,92.7,81,50,33,8,5,"))
        // The small count, and the row that with the sum would give it away.
        #expect(surveys.contains { $0.hasPrefix("990101001201,松溪村,") && $0.hasSuffix(",,,部分人数少，不公布") })
        #expect(surveys.contains { $0.hasPrefix("990101001202,桃源村,") && $0.hasSuffix(",,,部分人数少，不公布") })
        let ratings = try site.published("data/ratings.csv")
        #expect(ratings.contains("\r\n村,990101001201,松溪村,,2025q1,75.0,5,30,83.3,10,10,5,5,0,\r\n"))
        #expect(try site.published("data/datapackage.json").contains("\"path\": \"surveys.csv\""))
    }

    @Test("stand on a counter's card on the page of its place too")
    func ratedSite() throws {
        let site = try site([
            "services/sites.csv": "站点编码,名称,区划代码,类型\nv-1,服务站,990101001201,村为民服务站\n",
            "ratings.csv": Self.ratingHead + "990101001201,2025q1,站点,v-1,,40,30,10,10,5,5,0,5,5,5\n",
        ])
        #expect(try site.build().findings == [])
        #expect(try site.published("990101001201/index.html").contains("<p>site v-1 2025q1</p>"))
    }

    @Test("leave no page without anything to tell")
    func none() throws {
        let site = try SiteFixture()
        _ = try site.build()
        #expect(!site.isPublished("evaluation/index.html"))
    }

    @Test("are withheld below a higher limit, which cannot be a lower one")
    func limit() throws {
        let rows = Self.surveyHead + "990101001201,2025,100,zt,总体,40,30,20,5,5\n"
        let settings = "网站名称: 示例公开栏\n主办单位: 示例市民政局\n小样本下限: "
        #expect(
            try site(["surveys.csv": rows]).build().ledger.files.first { $0.path == "surveys.csv" }?.reasons.isEmpty
                == true)
        let higher = try site(["surveys.csv": rows, "site.yaml": settings + "10\n"]).build()
        #expect(higher.ledger.files.first { $0.path == "surveys.csv" }?.reasons.map(\.reason) == ["small-cells"])
        #expect(try site(["site.yaml": settings + "3\n"]).build().findings == ["site.yaml:1 small-cell-limit"])
    }

    @Test(
        "must add up",
        arguments: [
            ("surveys.csv", surveyHead + "990101001201,2025,99,zt,总体,40,30,20,5,5\n", "surveys.csv:2:19 survey-counts"),
            ("surveys.csv", surveyHead + "990101001,2025,100,zt,总体,40,30,20,5,5\n", "surveys.csv:2 survey-place"),
            (
                "ratings.csv", ratingHead + "990101001201,2025q1,村,990101001201,,40,31,10,10,5,5,0,5,5,5\n",
                "ratings.csv:2:40 rating-counts"
            ),
            (
                "ratings.csv", ratingHead + "990101001201,2025q1,村,990101001201,,20,30,10,10,5,5,0,5,5,5\n",
                "ratings.csv:2:40 rating-counts"
            ),
            (
                "ratings.csv", ratingHead + "990101001201,2025q1,村,990101001201,,40,30,10,10,5,5,0,6,5,5\n",
                "ratings.csv:2:55 rating-counts"
            ),
            (
                "ratings.csv", ratingHead + "990101001201,2025q1,村,990101001201,,40,30,10,10,5,5,0,5,6,5\n",
                "ratings.csv:2:57 rating-counts"
            ),
            (
                "ratings.csv", ratingHead + "990101001201,2025q1,村,990101001203,,40,30,10,10,5,5,0,5,5,5\n",
                "ratings.csv:2 unknown-reference"
            ),
            (
                "hotline.csv",
                "工单类型,区划代码,期别,受理量,办结量\n咨询,9901,2025,10,9\n求助,9901,2025,10,9\n投诉,9901,2025,10,9\n举报,9901,2025,10,9\n建议,9901,2025,10,9\n合计,9901,2025,51,45\n",
                "hotline.csv:7:14 hotline-total"
            ),
        ])
    func addUp(file: String, rows: String, finding: String) throws {
        #expect(try site([file: rows]).build().findings == [finding])
    }
}
