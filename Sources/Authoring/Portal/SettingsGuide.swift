import Model

/// Every setting there is, in the order in which an office meets them; a test holds the list against what is read.
enum SettingsGuide {
    /// The settings that are no columns of `SiteSettings`, since their values are lists and trees, with their Chinese keys.
    static let structured = ["navigation": "导航", "severities": "严重程度"]

    /// Under a heading each.
    static let groups: [(title: String, settings: [Setting])] = [
        ("谁在公开", publisher), ("网站的样子", appearance), ("备案和网址", registration), ("公开期限怎么算", deadlines),
        ("数据和规则", data),
    ]

    static var all: [Setting] { groups.flatMap(\.settings) }

    /// The key as `site.yaml` has it in Chinese.
    static func title(of setting: Setting) -> String {
        structured[setting.key] ?? SiteSettings.schema.columns.first { $0.key == setting.key }?.title ?? setting.key
    }

    private static let publisher = [
        Setting("name", "必填。显示在每一页的最上面。", example: "松溪村公开栏"),
        Setting("owner", "必填。对公开内容负责的单位，写全称。", example: "松溪村村民委员会"),
        Setting("operator", "具体办理和维护的单位；和主办单位相同的不用写。", example: "岚泉镇党政综合办公室"),
        Setting("phone", "群众有疑问时打的办公电话，不要写私人手机号。", example: "0990-1102021"),
        Setting("contact", "什么时间接电话、怎样联系。", example: "工作日 8:30—12:00，13:30—18:00 接听"),
        Setting("address", "办公地址。", example: "岚泉镇松溪村石桥头 1 号"),
        Setting("slogan", "网站名称下面的一句话。", example: "账目看得清，有话有处说"),
        Setting("description", "一两句话说明公开什么；搜索引擎也显示它。", example: "公开村级财务、村务决定和办事指南。"),
        Setting("keywords", "搜索引擎用的关键词。", example: "[村务公开, 财务公开, 办事指南]"),
    ]

    private static let appearance = [
        Setting("banner", "每一页最上面的提示。网站正式公开后，删去这一行。", example: "本网站正在筹建，内容以公示栏张贴的为准。"),
        Setting("emblem", "名称旁边的标志图片，先放到 files/ 下；同时要写“标志说明”。", example: "files/emblem.png"),
        Setting("emblem_alt", "标志上画的是什么，读屏软件读给看不见图的人听。", example: "一棵松树，下面是溪水"),
        Setting("accent_color", "导航和链接的颜色，要加引号；与白底的对比度不低于 4.5。", example: "\"#1b5a48\""),
        Setting(
            "navigation", "页眉导航的栏目和顺序；不写就是有内容的全部栏目。可以改栏目的叫法。",
            example: "[首页, 办事指南, {栏目: 村务公开, 标题: 账目公开}]"),
        Setting("emergency_numbers", "首页上的应急电话。", example: "[报警 110, 火警 119, 急救 120]"),
        Setting("search_suggestions", "搜索框下面的常用词。", example: "[低保, 医保缴费, 村财务]"),
    ]

    private static let registration = [
        Setting("base_url", "网站在网上的地址，公示单上的二维码、订阅和网站地图用它；只拷 U 盘的不用写。", example: "https://www.example.gov.cn/gongkai/"),
        Setting("domain", "页脚显示的域名。", example: "www.example.gov.cn"),
        Setting("identifier", "政府网站标识码，由主管部门编发。", example: "\"0000000000\""),
        Setting("icp_number", "ICP 备案号。", example: "滇ICP备00000000号"),
        Setting("police_number", "公安联网备案号。", example: "滇公网安备 00000000000000号"),
    ]

    private static let deadlines = [
        Setting("disclosure_start", "从哪一天起计算应公开的事项；此前的不算逾期。", example: "2026-01-01"),
        Setting("due_soon_days", "到期前多少天开始提醒（不写是 7 天）。", example: "7"),
        Setting("immediate_working_days", "“即时”公开的事项，发生后多少个工作日内要公开（不写是 20 个，《政府信息公开条例》第二十六条）。", example: "20"),
        Setting("shift_deadlines", "截止日遇到节假日是否顺延到下一个工作日（不写是“否”）。", example: "否"),
    ]

    private static let data = [
        Setting("small_cell_limit", "满意度等人数统计，少于多少人的不公布；只能写 5 或更大的数。", example: "5"),
        Setting("plan_title", "“规划监测”栏目监测的是哪个规划。", example: "城乡社区服务体系建设规划"),
        Setting("plan_summary", "这个规划和它的指标从哪里来。", example: "指标取自规划文本，各地数值由本单位填报。"),
        Setting(
            "severities", "个别规则换一个严重程度：错误、警告、提示、不报。规则编号见 noticeboard explain。",
            example: "{image-without-alt: 提示}"),
    ]
}
