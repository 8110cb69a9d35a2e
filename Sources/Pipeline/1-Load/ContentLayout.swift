import Diagnostics
import Formats
import Model

/// What a file is, by where it stands in the content folder (`docs/content.md`).
enum ContentPlace: Hashable, Sendable {
    case settings
    case synonyms
    case table(ContentTable)
    case text(ContentText)
    case disclosureTable(RegionCode, Period, item: String)
    case disclosureText(RegionCode, Period, item: String)
    case disclosureIndex(RegionCode, Period)
    case registerSchema(name: String)
    case registerData(name: String)
    case partial(Partials.Slot)
    case officeStyle
    case publishedFile

    /// Whose disclosures the file is of; nil for anything else.
    var disclosingRegion: RegionCode? {
        switch self {
        case .disclosureTable(let region, _, _), .disclosureText(let region, _, _), .disclosureIndex(let region, _):
            region
        default: nil
        }
    }
}

/// The kinds of record that come in tables.
public enum ContentTable: String, CaseIterable, Sendable {
    case regions
    case bases
    case obligations
    case calendar
    case events
    case exemptions
    case copies
    case facilities
    case surveys
    case ratings
    case hotline
    case services = "services/services"
    case serviceMaterials = "services/materials"
    case serviceSites = "services/sites"
    case serviceEvents = "services/events"
    case serviceAdmissions = "services/admissions"
    case townshipDuties = "duties/township"
    case villageDuties = "duties/village"
    case powers = "duties/powers"
    case powerSteps = "duties/steps"
    case decisions
    case notices = "notices/notices"
    case indicators = "plan/indicators"
    case indicatorValues = "plan/values"
    case planTasks = "plan/tasks"
    case waivers

    public var schema: TableSchema {
        switch self {
        case .regions: Region.schema
        case .bases: LegalBasis.schema
        case .obligations: Obligation.schema
        case .calendar: CalendarEntry.schema
        case .events: DisclosureEvent.schema
        case .exemptions: Exemption.schema
        case .copies: RegisteredCopy.schema
        case .facilities: Facility.schema
        case .surveys: Survey.schema
        case .ratings: Rating.schema
        case .hotline: HotlineFigures.schema
        case .services: Service.schema
        case .serviceMaterials: ServiceMaterial.schema
        case .serviceSites: ServiceSite.schema
        case .serviceEvents: ServiceEvent.schema
        case .serviceAdmissions: ServiceAdmission.schema
        case .townshipDuties: TownshipDuty.schema
        case .villageDuties: VillageDuty.schema
        case .powers: VillagePower.schema
        case .powerSteps: PowerStep.schema
        case .decisions: Decision.schema
        case .notices: Notice.schema
        case .indicators: Indicator.schema
        case .indicatorValues: IndicatorValue.schema
        case .planTasks: PlanTask.schema
        case .waivers: Waiver.schema
        }
    }
}

/// The kinds of record that come as Markdown with front matter, by the folder that holds them.
public enum ContentText: String, CaseIterable, Sendable {
    case notices, documents, pages, reports

    public var schema: TableSchema {
        switch self {
        case .notices: Notice.schema
        case .documents: Document.schema
        case .pages: TextPage.schema
        case .reports: Report.schema
        }
    }
}

enum ContentLayout {
    /// The endings that a register's schema may have: it is a tree, so no table of rows holds it.
    static let schemaExtensions = ["yaml", "yml", "json"]

    /// The place of a file, or a finding that says why it has none.
    static func place(of path: String) -> Result<ContentPlace, DiagnosticError> {
        let parts = path.split(separator: "/").map { String($0) }
        guard let name = parts.last, let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            return .failure(unknown(path))
        }
        let stem = (parts.dropLast() + [String(name[..<dot])]).joined(separator: "/")
        // Windows and cameras write endings in capitals.
        let ending = name[dot...].dropFirst().lowercased()
        let isTable = TableFileReader.fileExtensions.contains(ending)

        switch parts[0] {
        case "files" where parts.count > 1: return publishedFile(path)
        case "disclosure": return disclosure(parts, stem: String(name[..<dot]), ending: ending)
        case "registers" where parts.count == 3 && isTable:
            guard parts[1].wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9_-]{0,63}/) != nil else {
                return .failure(unknown(path))
            }
            switch name[..<dot] {
            case "schema" where schemaExtensions.contains(ending): return .success(.registerSchema(name: parts[1]))
            case "data": return .success(.registerData(name: parts[1]))
            default:
                let folder = "registers/\(parts[1])/"
                return .failure(unknown(path, among: [folder + "schema.yaml", folder + "data.csv"]))
            }
        default: break
        }
        if let problem = TableFileReader.refusal(ofEnding: ending, file: path) { return .failure(problem) }
        if parts[0] == "theme", let theme = theme(path) { return theme }
        if path == "site.yaml" || path == "site.yml" { return .success(.settings) }
        if path == "synonyms.yaml" { return .success(.synonyms) }
        if isTable, let table = ContentTable(rawValue: stem) { return .success(.table(table)) }
        if ending == "md", parts.count == 2, let text = ContentText(rawValue: parts[0]) { return .success(.text(text)) }
        return .failure(unknown(path))
    }

    private static func disclosure(_ parts: [String], stem: String, ending: String)
        -> Result<ContentPlace, DiagnosticError>
    {
        let path = parts.joined(separator: "/")
        if let problem = TableFileReader.refusal(ofEnding: ending, file: path) { return .failure(problem) }
        guard parts.count == 4 else { return .failure(unknown(path)) }
        guard let region = RegionCode(parts[1]) else {
            return .failure(
                DiagnosticError(
                    Diagnostic(
                        .disclosureFolder, at: SourceLocation(path), zh: "文件夹“\(parts[1])”不是区划代码。",
                        en: "The folder \"\(parts[1])\" is not a region code.")))
        }
        guard let period = Period(parts[2]) else {
            return .failure(
                DiagnosticError(
                    Diagnostic(
                        .disclosureFolder, at: SourceLocation(path), zh: "文件夹“\(parts[2])”不是期别。",
                        en: "The folder \"\(parts[2])\" is not a period.")))
        }
        if TableFileReader.fileExtensions.contains(ending) {
            return .success(
                stem == "index" ? .disclosureIndex(region, period) : .disclosureTable(region, period, item: stem))
        }
        return ending == "md"
            ? .success(.disclosureText(region, period, item: stem)) : .failure(unknown(path))
    }

    /// An office's own pieces of the frame; nil where a table stands in the folder, which is nothing.
    private static func theme(_ path: String) -> Result<ContentPlace, DiagnosticError>? {
        if path == "theme/style.css" { return .success(.officeStyle) }
        let names = Partials.Slot.allCases.map { "theme/\($0.rawValue).html" }
        if let index = names.firstIndex(of: path) { return .success(.partial(Partials.Slot.allCases[index])) }
        return .failure(unknown(path, among: names + ["theme/style.css"]))
    }

    /// Published files keep their names, so the names must do on every file system that a portal is copied to.
    private static func publishedFile(_ path: String) -> Result<ContentPlace, DiagnosticError> {
        let isPortable =
            path.utf8.count <= 150
            && path.split(separator: "/").allSatisfy {
                $0.wholeMatch(of: /[a-z0-9][a-z0-9_-]*(\.[a-z0-9]+)*/) != nil && $0.utf8.count <= 64
            }
        guard isPortable else {
            return .failure(
                DiagnosticError(
                    Diagnostic(
                        .fileName, at: SourceLocation(path), zh: "公开文件的名称只能用小写英文字母、数字、“-”和“_”。",
                        en: "Published files have names of lower-case letters, digits, \"-\" and \"_\".")))
        }
        return .success(.publishedFile)
    }

    private static func unknown(_ path: String, among others: [String] = []) -> DiagnosticError {
        let known =
            others + ["site.yaml", "synonyms.yaml"] + ContentTable.allCases.map { $0.rawValue + ".csv" }
            + ContentTable.allCases.map { $0.rawValue + ".yaml" }
        return DiagnosticError(
            Diagnostic(
                .unknownFile, at: SourceLocation(path), zh: "不知道这个文件是什么内容。", en: "Nothing says what this file holds.",
                suggestion: NearMiss.suggestion(for: path, among: known)))
    }
}

extension Rule {
    static let unknownFile = Rule(
        "unknown-file",
        statement: .init(zh: "每个文件都要放在约定的位置、用约定的名称。", en: "Every file stands where the layout expects it."),
        explanation: .init(
            zh: "放错地方的文件不会出现在网站上。不报出来，单位就会以为已经公开。",
            en:
                "A file in the wrong place does not appear on the site. Unreported, the office would believe that it had been published."
        ),
        remedy: .init(
            zh: "按内容说明改名或移动；图片和附件放到 files/ 下；不公开的文件请移出内容文件夹。",
            en: "Rename or move it (see docs/content.md); pictures and downloads belong under files/."))

    static let disclosureFolder = Rule(
        "disclosure-folder",
        statement: .init(
            zh: "公开内容放在 disclosure/区划代码/期别/ 下。", en: "Disclosures stand under disclosure/REGION/PERIOD/."),
        explanation: .init(
            zh: "区划和期别从文件夹名读出，网址也由它们组成。名称不对，这份内容就不知属于哪个村、哪一期。",
            en:
                "Region and period are read from the folders' names and make the address. With a wrong name nobody knows whose disclosure it is, and of when."
        ),
        remedy: .init(
            zh: "改正文件夹名：区划代码如 990101001201，期别如 2026、2026h1、2026q2、2026-06。",
            en: "Rename the folder: a code such as 990101001201, a period such as 2026, 2026h1, 2026q2 or 2026-06."))

    static let fileName = Rule(
        "file-name",
        statement: .init(
            zh: "文件的名称在各种系统和优盘上都要能用。", en: "Names of files work on every system and stick."),
        explanation: .init(
            zh: "公开的文件按原名发布，要能在各种系统和优盘上打开。中文名、空格和大写字母在拷贝、解压后常常变成乱码或打不开。",
            en:
                "Published files keep their names and must open on every system and stick. Other letters, blanks and capitals often come out garbled or unreachable when copied or unpacked."
        ),
        remedy: .init(
            zh: "改为小写英文和数字的名称，例如 map-2026.jpg；解压后名称成了乱码的，改名或换一个解压工具。",
            en: "Use a name such as map-2026.jpg; where an archive gave garbled names, rename or unpack it otherwise."),
        basis: .init(zh: "POSIX：可移植文件名字符集", en: "POSIX: the portable filename character set"))
}
