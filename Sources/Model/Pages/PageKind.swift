/// The kinds of page that residents tell apart when they search.
public enum PageKind: String, LabelledChoice, Encodable {
    case service, disclosure, notice, document, duty, region, plan, evaluation, facility, register, report, page

    public var label: String {
        switch self {
        case .service: "办事指南"
        case .disclosure: "村务公开"
        case .notice: "公示公告"
        case .document: "政策文件"
        case .duty: "权责清单"
        case .region: "村和社区"
        case .plan: "规划监测"
        case .evaluation: "群众评价"
        case .facility: "服务设施"
        case .register: "名录"
        case .report: "报告"
        case .page: "其他"
        }
    }
}
