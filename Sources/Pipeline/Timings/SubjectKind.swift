import Diagnostics

/// What a page is about, without which one: finer than the `PageKind` that residents search by.
public enum SubjectKind: String, CaseIterable, Sendable {
    case home, search, siteMap, notFound, nameIndex, regionIndex, topicIndex, region, regionDisclosures
    case earlierDisclosures, regionDuties, changes, board, services, serviceSites, serviceEvents
    case serviceAdmissions, service, serviceSheet, serviceFacet, serviceEvent, duties, townshipDuties
    case villageDuties, powers, townshipList, certificates, power, decisions, regionDecisions, decision
    case disclosureCatalogue, disclosure, notices, documents, notice, document, plan, planTasks, indicator
    case evaluation, opinionCard, surveys, countySurveys, ratings, hotline, facilities, registers
    case countyFacilities, register, datasets, copies, text, sheets, reports, report, redirect

    public var label: BilingualText {
        switch self {
        case .home: BilingualText(zh: "首页", en: "Front page")
        case .search: BilingualText(zh: "站内搜索", en: "Search")
        case .siteMap: BilingualText(zh: "网站地图", en: "Site map")
        case .notFound: BilingualText(zh: "没有找到页面", en: "Not found")
        case .nameIndex: BilingualText(zh: "音序索引", en: "Index by sound")
        case .regionIndex: BilingualText(zh: "按地区查", en: "Index by place")
        case .topicIndex: BilingualText(zh: "按主题查", en: "Index by topic")
        case .region: BilingualText(zh: "地方主页", en: "Place")
        case .regionDisclosures: BilingualText(zh: "地方公开内容", en: "Disclosures of a place")
        case .earlierDisclosures: BilingualText(zh: "往年公开内容", en: "Disclosures of earlier years")
        case .regionDuties: BilingualText(zh: "地方事项清单", en: "Duties of a place")
        case .changes: BilingualText(zh: "变更记录", en: "Changes")
        case .board: BilingualText(zh: "公开情况", en: "Board")
        case .services: BilingualText(zh: "办事指南", en: "Services")
        case .serviceSites: BilingualText(zh: "服务站点", en: "Service sites")
        case .serviceEvents: BilingualText(zh: "高效办成一件事", en: "Service events")
        case .serviceAdmissions: BilingualText(zh: "准入事项", en: "Service admissions")
        case .service: BilingualText(zh: "办事事项", en: "Service")
        case .serviceSheet: BilingualText(zh: "明白纸", en: "Service sheet")
        case .serviceFacet: BilingualText(zh: "办事分类", en: "Services by facet")
        case .serviceEvent: BilingualText(zh: "一件事", en: "Service event")
        case .duties: BilingualText(zh: "权责清单", en: "Duties")
        case .townshipDuties: BilingualText(zh: "乡镇（街道）履职事项", en: "Township duties")
        case .villageDuties: BilingualText(zh: "村级事项", en: "Village duties")
        case .powers: BilingualText(zh: "小微权力清单", en: "Village powers")
        case .townshipList: BilingualText(zh: "乡镇（街道）分项清单", en: "Township list")
        case .certificates: BilingualText(zh: "证明清单", en: "Certificates")
        case .power: BilingualText(zh: "小微权力", en: "Village power")
        case .decisions: BilingualText(zh: "民主决策", en: "Decisions")
        case .regionDecisions: BilingualText(zh: "地方民主决策", en: "Decisions of a place")
        case .decision: BilingualText(zh: "决策事项", en: "Decision")
        case .disclosureCatalogue: BilingualText(zh: "公开目录", en: "Disclosure catalogue")
        case .disclosure: BilingualText(zh: "公开内容", en: "Disclosure")
        case .notices: BilingualText(zh: "公示公告列表", en: "Notices")
        case .documents: BilingualText(zh: "政策文件列表", en: "Documents")
        case .notice: BilingualText(zh: "公示公告", en: "Notice")
        case .document: BilingualText(zh: "政策文件", en: "Document")
        case .plan: BilingualText(zh: "规划监测", en: "Plan")
        case .planTasks: BilingualText(zh: "年度任务清单", en: "Plan tasks")
        case .indicator: BilingualText(zh: "指标", en: "Indicator")
        case .evaluation: BilingualText(zh: "群众评价", en: "Evaluation")
        case .opinionCard: BilingualText(zh: "意见卡", en: "Opinion card")
        case .surveys: BilingualText(zh: "满意度调查", en: "Surveys")
        case .countySurveys: BilingualText(zh: "县区满意度调查", en: "Surveys of a county")
        case .ratings: BilingualText(zh: "政务服务好差评", en: "Ratings")
        case .hotline: BilingualText(zh: "12345热线", en: "Hotline")
        case .facilities: BilingualText(zh: "服务设施", en: "Facilities")
        case .registers: BilingualText(zh: "名录列表", en: "Registers")
        case .countyFacilities: BilingualText(zh: "县区服务设施", en: "Facilities of a county")
        case .register: BilingualText(zh: "名录", en: "Register")
        case .datasets: BilingualText(zh: "数据下载", en: "Data sets")
        case .copies: BilingualText(zh: "离线副本核对", en: "Offline copies")
        case .text: BilingualText(zh: "文字页", en: "Text")
        case .sheets: BilingualText(zh: "张贴件", en: "Board sheets")
        case .reports: BilingualText(zh: "报告列表", en: "Reports")
        case .report: BilingualText(zh: "报告", en: "Report")
        case .redirect: BilingualText(zh: "原址跳转", en: "Redirect")
        }
    }
}

extension PlannedPage.Subject {
    var kind: SubjectKind {
        switch self {
        case .home: .home
        case .search: .search
        case .siteMap: .siteMap
        case .notFound: .notFound
        case .nameIndex: .nameIndex
        case .regionIndex: .regionIndex
        case .topicIndex: .topicIndex
        case .region: .region
        case .regionDisclosures: .regionDisclosures
        case .earlierDisclosures: .earlierDisclosures
        case .regionDuties: .regionDuties
        case .changes: .changes
        case .board: .board
        case .services: .services
        case .serviceSites: .serviceSites
        case .serviceEvents: .serviceEvents
        case .serviceAdmissions: .serviceAdmissions
        case .service: .service
        case .serviceSheet: .serviceSheet
        case .serviceFacet: .serviceFacet
        case .serviceEvent: .serviceEvent
        case .duties: .duties
        case .townshipDuties: .townshipDuties
        case .villageDuties: .villageDuties
        case .powers: .powers
        case .townshipList: .townshipList
        case .certificates: .certificates
        case .power: .power
        case .decisions: .decisions
        case .regionDecisions: .regionDecisions
        case .decision: .decision
        case .disclosureCatalogue: .disclosureCatalogue
        case .disclosure: .disclosure
        case .notices: .notices
        case .documents: .documents
        case .notice: .notice
        case .document: .document
        case .plan: .plan
        case .planTasks: .planTasks
        case .indicator: .indicator
        case .evaluation: .evaluation
        case .opinionCard: .opinionCard
        case .surveys: .surveys
        case .countySurveys: .countySurveys
        case .ratings: .ratings
        case .hotline: .hotline
        case .facilities: .facilities
        case .registers: .registers
        case .countyFacilities: .countyFacilities
        case .register: .register
        case .datasets: .datasets
        case .copies: .copies
        case .text: .text
        case .sheets: .sheets
        case .reports: .reports
        case .report: .report
        case .redirect: .redirect
        }
    }
}
