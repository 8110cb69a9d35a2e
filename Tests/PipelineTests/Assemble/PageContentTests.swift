import Testing

@Suite("What a page shows")
struct PageContentTests {
    @Test("of an indicator is the revised figure before the preliminary one, and the latest period")
    func revisedFigure() throws {
        let site = try SiteFixture([
            "plan/indicators.csv": "指标编码,指标名称\ni-1,甲\ni-2,乙\n",
            "plan/values.csv": """
            指标编码,区划代码,期别,值,数据状态
            i-1,9901,2024,9,核定
            i-1,9901,2025,10,初步
            i-1,9901,2025,12,修订
            i-1,990101,2026,99,核定

            """,
        ])
        #expect(try site.build().findings == [])
        #expect(try site.published("plan/index.html").contains("<p>12</p><p>未公布</p>"))
    }

    @Test("of a document are those that it names and those that name it, each once")
    func relatedDocuments() throws {
        let site = try SiteFixture([
            "documents/d-1.md": "---\n标题: 甲\n发文机关: 乙\n公开方式: 主动公开\n关联解读: D-2、d-1\n---\n文。\n",
            "documents/d-2.md": "---\n标题: 丙\n发文机关: 乙\n公开方式: 主动公开\n关联解读: d-1\n---\n文。\n",
            "documents/d-3.md": "---\n标题: 丁\n发文机关: 乙\n公开方式: 主动公开\n---\n文。\n",
        ])
        _ = try site.build()
        let shown = { (document: String) in
            try site.published("documents/\(document).html").components(separatedBy: "<p>related ").dropFirst()
                .map { $0.prefix(1) }
        }
        #expect(try shown("d-1") == ["丙"] && shown("d-2") == ["甲"] && shown("d-3") == [])
    }

    @Test("of duties are those of the place and of what it lies in, at the anchors that services lead to")
    func scopedDuties() throws {
        let site = try SiteFixture([
            "duties/township.csv": """
            清单类型,序号,类别,事项名称,适用区划,关联服务事项
            基本履职,1,民生,全县都有,990101,a-1
            基本履职,2,民生,本镇才有,990101001,
            基本履职,3,民生,处处都有,,

            """,
            "duties/village.csv":
                "清单类型,序号,事项名称,适用区划,关联服务事项\n协助政府,7,协助,990101001,a-1\n",
            "services/services.csv": "事项编码,事项名称,领域,责任部门,下沉方式\na-1,甲,社会救助,民政局,帮办代办\n",
        ])
        #expect(try site.build().findings == [])
        let own = try site.published("990101001/duties/own.html")
        #expect(own.contains("全县都有") && own.contains("本镇才有") && !own.contains("处处都有"))
        #expect(try site.published("duties/township/own.html").contains("处处都有"))
        #expect(!site.isPublished("duties/township/shared.html"))
        #expect(site.isPublished("duties/township.html") && site.isPublished("990101001/duties.html"))
        #expect(!site.isPublished("990101/duties.html"))
        let service = try site.published("services/a-1.html")
        #expect(service.contains("../990101001/duties/own.html#own-1"))
        #expect(service.contains("../990101001201/duties.html#assisting-7"))
        #expect(try site.published("990101001201/duties.html").contains("id=\"assisting-7\""))
    }

    @Test("of certificates stand apart, and services lead there")
    func certificates() throws {
        let site = try SiteFixture([
            "duties/village.csv": """
            清单类型,序号,事项名称,适用区划,关联服务事项
            不应出具证明,10,健在证明,,a-1
            可出具证明,2,居住说明,990101001201,

            """,
            "services/services.csv": "事项编码,事项名称,领域,责任部门,下沉方式\na-1,甲,社会救助,民政局,帮办代办\n",
        ])
        #expect(try site.build().findings == [])
        #expect(try site.published("services/a-1.html").contains("../duties/certificates.html#refused_certificates-10"))
        let own = try site.published("990101001201/certificates.html")
        #expect(own.contains("居住说明") && !own.contains("健在证明"))
        #expect(!site.isPublished("duties/village.html"))
    }

    @Test("of contracts and projects lead to the meeting that decided them, by its number or its own word")
    func decidedBy() throws {
        let folder = "disclosure/990101001201/2026-06/"
        let site = try SiteFixture([
            folder + "meeting.csv": "项目,民主决策会议编号\n修路,A-1\n",
            folder + "index.csv": "事项代码,公开日期\nfinance,2026-07-15\nmeeting,2026-07-15\n",
            "decisions.csv": """
            会议编号,区划代码,事项名称,类别,决议会议,决议日期,相关公开
            A-1,990101001201,修路,公益事业和筹资筹劳,村民代表会议,2026-05-01,
            A-2,990101001201,种树,其他,村民代表会议,2026-05-01,
            A-3,990101001201,路灯,其他,村民代表会议,2026-05-01,2026-06/meeting

            """,
        ])
        #expect(try site.build().findings == [])
        let page = try site.published("990101001201/2026-06/meeting.html")
        #expect(page.contains("decided by A-1：修路") && page.contains("decided by A-3：路灯"))
        #expect(!page.contains("种树"))
    }

    @Test("of decisions lead from the place to each, and what is to come waits")
    func decisions() throws {
        let site = try SiteFixture([
            "decisions.csv": """
            会议编号,区划代码,事项名称,类别,决议会议,决议日期,决议公告开始
            A-1,990101001201,修路,公益事业和筹资筹劳,村民代表会议,2026-11-01,2026-11-02
            A-2,990101001201,卖地,处分集体财产,村民代表会议,2026-11-20,2026-12-01

            """
        ])
        #expect(try site.build().findings == [])
        #expect(site.isPublished("decisions/index.html") && site.isPublished("990101001201/decisions.html"))
        #expect(try site.published("990101001201/decisions/a-1.html").contains("修路"))
        #expect(!site.isPublished("990101001201/decisions/a-2.html"))
        #expect(try site.published("990101001201/index.html").contains("<p>decision 修路</p>"))
    }
}
