import Diagnostics
import Model

/// A kind of record that goes out as a dataset: its schema, which of its records may, and where people read them.
///
/// Records keep the cells that they were read from (`Site.Records.rows`), so that no type has to say a second time which
/// columns it has. The gate drops records as a whole; what it changes within one is put over the cells here.
struct DatasetSource: Sendable {
    let schema: TableSchema
    let page: PagePath
    let description: String
    /// Columns that stay in the office, beside those that say something of a person.
    var withheld: Set<String> = []
    /// The places of the records that the gate let through.
    let places: @Sendable (Site) -> [SourceLocation]
    /// What a cell says now, nil where it is as it was read.
    var current: (@Sendable (Site) -> [SourceLocation: [String: String]])?

    static let all: [DatasetSource] = [
        .init(
            schema: Region.schema, page: .siteMap, description: "市、县、乡镇和村（社区）的代码、名称和办公信息。",
            places: { $0.regions.regions.map(\.location) }),
        .init(
            schema: Service.schema, page: .services, description: "办事指南中的服务事项。", withheld: ["source"],
            places: { $0.services.map(\.location) }),
        .init(
            schema: ServiceMaterial.schema, page: .services, description: "每个服务事项要带的材料。",
            places: { $0.serviceMaterials.map(\.location) }),
        .init(
            schema: ServiceSite.schema, page: .serviceSites, description: "政务服务中心、便民服务中心和村（社区）服务站。",
            places: { $0.serviceSites.map(\.location) }),
        .init(
            schema: TownshipDuty.schema, page: .townshipDuties, description: "乡镇（街道）的基本履职、配合履职和上级收回事项。",
            places: { $0.townshipDuties.map(\.location) }),
        .init(
            schema: VillageDuty.schema, page: .villageDuties, description: "村（社区）依法履职、协助政府和负面事项清单。",
            places: { $0.villageDuties.map(\.location) }),
        .init(
            schema: VillagePower.schema, page: .powers, description: "村级小微权力事项。",
            places: { $0.powers.map(\.location) }),
        .init(
            schema: PowerStep.schema, page: .powers, description: "小微权力每一步由谁办、多久办完、出什么文书。",
            places: { $0.powerSteps.map(\.location) }),
        .init(
            schema: Obligation.schema, page: .disclosureCatalogue, description: "哪些事项要公开、多久公开一次、在哪里公开。",
            withheld: ["profile", "archive_category", "archive_term"], places: { $0.obligations.map(\.location) }),
        .init(
            schema: LegalBasis.schema, page: .disclosureCatalogue, description: "公开目录所引的法律法规和文件。",
            places: { $0.bases.map(\.location) }),
        .init(
            schema: Notice.schema, page: .notices, description: "公示公告的标题、期限和受理部门；正文见各页面。",
            withheld: ["public_title", "after", "basis", "correction", "withdrawal", "handler", "draft"],
            places: { $0.notices.map(\.location) },
            // What has had its time has another title, or none of its own.
            current: { site in
                Dictionary(
                    site.notices.map { ($0.location, ["title": $0.title]) }, uniquingKeysWith: { first, _ in first })
            }),
        .init(
            schema: Document.schema, page: .documents, description: "政策文件的信息公开元数据；正文见各页面。",
            withheld: ["draft"], places: { $0.documents.map(\.location) }),
        .init(
            schema: Indicator.schema, page: .plan, description: "规划指标的单位、基期值和目标值。", withheld: ["note"],
            places: { $0.indicators.map(\.location) }),
        .init(
            schema: IndicatorValue.schema, page: .plan, description: "各地各期的指标数值。",
            withheld: ["source", "note"], places: { $0.indicatorValues.map(\.location) }),
        .init(
            schema: PlanTask.schema, page: .planTasks, description: "年度任务清单和进展。",
            places: { $0.planTasks.map(\.location) }),
        .init(
            schema: Facility.schema, page: .facilities, description: "服务设施的面积、开放时间和电话。",
            places: { $0.facilities.map(\.location) }),
    ]

    /// The schemas whose rows are kept for it.
    static let names = Set(all.map(\.schema.name))

    /// Nil where no record may go out.
    func dataset(of site: Site) -> Dataset? {
        let places = Set(places(site))
        let records = (site.records.rows[schema.name] ?? []).filter { places.contains($0.location) }
        guard !records.isEmpty else { return nil }
        let current = current?(site) ?? [:]
        let columns = schema.columns.indices.filter { index in
            let column = schema.columns[index]
            let saysOfPerson = column.role.map { $0.isPersonal || $0.namesPerson } ?? false
            return !withheld.contains(column.key) && !saysOfPerson
        }
        let fields = columns.map { index in
            let column = schema.columns[index]
            return RegisterField(column.key, column.title, column.kind, required: column.isRequired)
        }
        let rows = records.map { record in
            columns.map { index in
                current[record.location]?[schema.columns[index].key]
                    ?? record.cell(at: index).value?.description ?? ""
            }
        }
        let shown = Set(fields.map(\.key))
        let identity = schema.identity
        let isWhole = identity.allSatisfy { key in
            shown.contains(key) && (schema.columns.first { $0.key == key }?.isRequired ?? false)
        }
        return Dataset(
            name: schema.name.replacing("_", with: "-"), title: schema.title.zh, description: description,
            fields: fields, primaryKey: isWhole ? identity : [], rows: rows, page: page)
    }
}

extension Dataset {
    /// A register as its page shows it.
    init(_ register: Register) {
        let schema = register.schema
        let shown = Set(register.fields.map(\.key))
        self.init(
            name: Dataset.name(ofRegister: register.name), title: register.title, description: schema.description,
            publisher: schema.publisher, updated: schema.updated, fields: register.fields,
            // Masked values may repeat, and what leads elsewhere must be whole.
            primaryKey: register.concealment == nil && schema.primaryKey.allSatisfy(shown.contains)
                ? schema.primaryKey : [],
            references: schema.references.filter { shown.contains($0.field) }, rows: register.rows.map(\.cells),
            page: .register(register.name))
    }
}
