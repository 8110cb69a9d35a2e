import Pipeline

/// What each kind of content is for, in a sentence for the clerk who fills it in.
enum KindGuide {
    static func explanation(of table: ContentTable) -> String {
        switch table {
        case .regions: "有哪些县、乡镇（街道）、村（社区），各自的地址、电话和负责人；每个单位一个主页。"
        case .bases: "公开、办事所依据的法律和文件，一行是一条规定的一个版本；别处写它的编号。"
        case .obligations: "公开目录：哪一级、多久、在哪天前、在哪里公开什么；公开情况和催办都按它算。"
        case .calendar: "放假和调休，按工作日计算的期限用它；每年国务院办公厅公布后补。"
        case .events: "发生了、要在几天内公开的事，例如一次决议；没有登记的，看不出按不按时。"
        case .exemptions: "某个单位某段时间不用公开某一项，以及为什么。"
        case .copies: "发出去的离线副本：哪个村、第几期、核对码；拿到优盘的人用它核对。"
        case .facilities: "服务设施的面积、开放时间和地址，按每百户面积统计。"
        case .surveys: "满意度调查的结果，只填人数；人数少的自动不公布。"
        case .ratings: "好差评，按事项、站点和渠道汇总的人数。"
        case .hotline: "12345 热线的汇总，不填单个来电。"
        case .services: "办事指南：怎么办、谁来办、多久、收不收费；一行一个事项，一个网页和一张明白纸。"
        case .serviceMaterials: "每个事项要带的材料。"
        case .serviceSites: "到哪里办：便民服务中心（站）、村里的代办点，什么时候开门。"
        case .serviceEvents: "高效办成一件事：人生大事要一起办的几个事项。"
        case .serviceAdmissions: "准入事项：哪个部门把什么事放到村（社区），给多少经费、到什么时候。"
        case .townshipDuties: "乡镇（街道）履行职责事项清单：基本履职、配合履职、上级收回。"
        case .villageDuties: "村（社区）事项清单：依法履职、协助政府、负面清单，能开和不能开的证明。"
        case .powers: "村级小微权力：谁有权办、依据什么、谁监督。"
        case .powerSteps: "小微权力一步一步怎么走，画成流程图。"
        case .decisions: "四议两公开：一件事四次会议的到会和表决，两次公开的日期；人数自动核算。"
        case .notices: "公示公告，一行一条；内容长的写成文章。到期后正文自动撤下。"
        case .indicators: "规划指标：单位、基期、目标。"
        case .indicatorValues: "各地各年的指标数值。"
        case .planTasks: "年度任务清单：谁牵头、做到哪一步。"
        case .waivers: "豁免登记：确实改不了的一处问题，谁批准、到什么时候；不公开。"
        }
    }

    static func explanation(of text: ContentText) -> String {
        switch text {
        case .notices: "公示公告，一个文件一条：公示几天、向谁提异议；到期后正文自动撤下。"
        case .documents: "政策文件，带索引号、文号、有效性等政府信息公开的要素。"
        case .pages: "普通网页：关于本站、联系方式；写了“手册”的连成一本手册，有目录和上一篇、下一篇。"
        case .reports: "报告，文中的数字和图直接取自本站公开的数据。"
        }
    }

    static let disclosureIndex = "一个单位一期公开内容的登记：公开日期、签字、审核、更正和撤下的说明，一行一项。"

    static func explanation(ofStandardTable name: String) -> String {
        switch name {
        case "statement": "收支报表：期初、收入、支出、期末，一行一个项目；合计和结余自动核算。"
        case "transactions": "逐笔收支：日期、凭证、摘要、金额、经手人、证明人、审批人。"
        case "balance_sheet": "资产负债表，左右两边，有年初和期末。"
        case "income_expense": "收支明细表，左右两边。"
        case "trial_balance": "科目余额表：期初、本期、期末的借方和贷方。"
        case "assets": "固定资产等集体资产，一行一件。"
        case "resources": "耕地、林地、水面等集体资源。"
        case "contracts": "发包、租赁、工程、采购合同和履约情况。"
        case "debts": "债权债务：期初、增减、期末。"
        case "projects": "工程项目的招标、合同价、结算和付款。"
        case "subsidies": "补贴到户：没有身份证号、银行卡号和电话的列，户主姓名公开时隐去一部分。"
        case "cadre_pay": "村（社区）干部的报酬，四项之和等于合计。"
        default: ""
        }
    }
}
