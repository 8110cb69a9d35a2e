import Diagnostics
import Model
import Testing

@testable import Pipeline

@Suite("What the gate keeps back")
struct WithheldRecordTests {
    /// What was kept back of the content, as `place reason`.
    private func withheld(
        _ files: [String: String], on day: String = "2026-11-23", to outlet: Outlet = .web
    ) throws -> [String] {
        let site = try SiteFixture(files)
        let loaded = SiteLoader.load(
            try ContentFolder(root: site.folder.path + "/content"), with: ParallelMap(jobs: 1))
        #expect(loaded.diagnostics == [])
        let opened = PublicationGate.open(try #require(loaded.site), on: try #require(Day(day)), to: outlet)
        return opened.withheld.map { "\($0.location) \($0.reason.rawValue)" }
    }

    private let meeting = "disclosure/990101001201/2026-06/meeting.md"

    @Test(
        "of the disclosures has a reason",
        arguments: [
            ("公开日期: 2026-07-01\n草稿: 是", "draft"), ("公开日期: 2026-12-01", "waiting"),
            ("公开日期: 2026-07-01\n审核人: 甲\n审核结论: 退回", "returned"),
        ])
    func disclosures(header: String, outcome: String) throws {
        #expect(
            try withheld([meeting: "---\n\(header)\n---\n决议。\n"]) == ["\(meeting):2 \(outcome)"])
    }

    @Test("of the channels differ, on the web and on the board")
    func channels() throws {
        let folder = "disclosure/990101001201/2026q3/"
        let files = [
            folder + "dibao-list.csv": "姓名,金额\n甲,1\n",
            folder + "dibao-list.md": "---\n公开日期: 2026-10-18\n---\n名单。\n",
        ]
        #expect(
            try withheld(files) == ["\(folder)dibao-list.md:2 board-only"])
        let finance = "disclosure/990101001201/2026-06/index.csv:2 not-for-board"
        #expect(try withheld(files, to: .board(withWeb: false)) == [finance])
        #expect(try withheld(files, to: .board(withWeb: true)) == [])
    }

    @Test("of notices, documents and services has a reason")
    func others() throws {
        let notice = "标题: 甲\n公示范围: 990101001201\n公示开始: 2026-11-20\n公示天数: 1\n"
        let found = try withheld([
            "notices/a.md": "---\n\(notice)---\n名单。\n",
            "notices/b.md": "---\n\(notice)到期处理: 保留正文\n---\n项目。\n",
            "notices/c.md": "---\n\(notice)异常状态: 撤回\n---\n名单。\n",
            "notices/d.md": "---\n\(notice.replacing("2026-11-20", with: "2026-12-01"))---\n名单。\n",
            "notices/e.md": "---\n\(notice)载体: 公示栏\n---\n名单。\n",
            "documents/d-1.md": "---\n标题: 甲\n发文机关: 乙\n公开方式: 依申请公开\n---\n内情。\n",
            "documents/d-2.md": "---\n标题: 甲\n发文机关: 乙\n发布日期: 2026-12-01\n---\n文。\n",
            "documents/d-3.md": "---\n标题: 甲\n发文机关: 乙\n有效性: 废止\n---\n文。\n",
            "services/services.csv": """
            事项编码,事项名称,领域,责任部门,下沉方式,状态,生效日期
            a-1,甲,社会救助,民政局,帮办代办,废止,
            a-2,乙,社会救助,民政局,帮办代办,有效,2027-01-01

            """,
            "services/materials.csv": "事项编码,序号,材料名称\na-1,1,申请书\n",
            "services/admissions.csv": """
            备案号,准入事项,申请部门,审核结论,审核日期,准入日期
            z-1,甲,民政局,准予准入,2026-11-20,2027-01-01
            z-2,乙,民政局,准予准入,2026-12-20,2027-01-01

            """,
        ])
        #expect(
            found == [
                "notices/a.md:2 expired", "notices/c.md:2 withdrawn",
                "notices/d.md:2 waiting", "notices/e.md:2 board-only",
                "services/services.csv:2 abolished", "services/services.csv:3 not-in-force",
                "services/materials.csv:2 dependent", "services/admissions.csv:3 waiting",
                "documents/d-1.md:2 on-request",
                "documents/d-2.md:2 waiting",
            ], "\(found)")
    }
}
