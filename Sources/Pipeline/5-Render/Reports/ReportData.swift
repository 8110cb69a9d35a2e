import Diagnostics
import Formats
import Model

/// What reports may quote: the records and tables that this build publishes, and nothing else.
struct ReportData: Sendable {
    let site: Site
    let relations: SiteRelations
    let folder: ContentFolder
    /// Why disclosures are kept back, by `REGION/PERIOD/ITEM`: so that a report that names one is told.
    let withheld: [String: WithheldRecord.Reason]

    /// The words that begin a reference.
    enum Source: String, CaseIterable {
        case indicator = "指标"
        case table = "表"
        case tasks = "任务"
        case register = "名录"
        case facilities = "设施"
        case region = "地区"

        var english: String {
            switch self {
            case .indicator: "indicator"
            case .table: "table"
            case .tasks: "tasks"
            case .register: "register"
            case .facilities: "facilities"
            case .region: "region"
            }
        }

        init(word: String) throws(QueryProblem) {
            guard let source = Self.allCases.first(where: { $0.rawValue == word || $0.english == word }) else {
                throw QueryProblem(
                    zh: "不知道“\(ShownName(word))”是哪一类数据；可以引用指标、表、任务、名录、设施、地区。",
                    en: "\"\(ShownName(word))\" is no kind of data.",
                    suggestion: NearMiss.suggestion(
                        for: word, among: Self.allCases.flatMap { [$0.rawValue, $0.english] }))
            }
            self = source
        }
    }

    /// A place by its code or, where only one has it, by its name.
    func region(_ word: String) throws(QueryProblem) -> Region {
        if let code = RegionCode(word), let region = site.regions[code] { return region }
        let named = site.regions.regions.filter { $0.name == word }
        guard let region = named.first else {
            // Codes of regions are public.
            throw QueryProblem(
                zh: "没有“\(RegionCode(word)?.description ?? ShownName(word).description)”这个地区。",
                en: "There is no region \"\(RegionCode(word)?.description ?? ShownName(word).description)\".",
                suggestion: NearMiss.suggestion(
                    for: word,
                    among: site.regions.regions.lazy.map { RegionCode(word) == nil ? $0.name : $0.code.description }))
        }
        guard named.count == 1 else {
            throw QueryProblem(
                zh: "有 \(named.count) 个地方叫这个名字，请写区划代码。", en: "\(named.count) places have this name; give the code.")
        }
        return region
    }

    var root: Region? { site.regions.roots.first }
}
