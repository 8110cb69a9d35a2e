/// The smallest content that makes a portal: a city, a county, a township, a village, one disclosure.
enum SampleContent {
    static let files: [String: String] = [
        "site.yaml": "网站名称: 示例公开栏\n主办单位: 示例市民政局\n",
        "regions.csv": """
        区划代码,名称,类型
        9901,示例市,市
        990101,东县,县
        990101001,河口镇,镇
        990101001201,松溪村,村

        """,
        "obligations.csv": """
        事项代码,公开事项,类别,公开频次,公开层级,公开渠道,标准表
        finance,村级财务收支,财务公开,每月,村,网站,statement
        dibao-list,低保对象名单,政务公开,每季度,村,公示栏,
        meeting,村民代表会议决议,村务公开,即时,村,网站,

        """,
        "disclosure/990101001201/2026-06/finance.csv": "项目,行次,本期金额\n经营收入,1,1200.50\n管理费用,2,300.00\n",
        "disclosure/990101001201/2026-06/index.csv": "事项代码,标题,公开日期\nfinance,2026年6月财务收支,2026-07-15\n",
    ]
}
