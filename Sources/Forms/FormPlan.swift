import Model
import Obligations

/// Which forms places get for a period: the standard tables that the catalogue wants of them.
public struct FormPlan {
    private let site: Site
    /// The rows of a disclosure's table, as its file has them.
    private let rows: (Disclosure) -> [Record]
    /// Those with a table, by place: a city has a hundred thousand.
    private let disclosures: [RegionCode: [Disclosure]]

    public init(_ site: Site, rows: @escaping (Disclosure) -> [Record]) {
        self.site = site
        self.rows = rows
        disclosures = Dictionary(grouping: site.disclosures.filter { $0.tableFile != nil }, by: \.region)
    }

    /// The form of one place; nil where it owes no standard table for the period.
    ///
    /// What is owed once something has happened (即时) is in it only where it is named in `items`; what is named is all that is
    /// in it.
    public func form(for region: Region, _ period: Period, items: Set<String> = []) -> Form? {
        let sheets = site.obligations.compactMap { obligation -> FormSheet? in
            guard let schema = StandardTable.named(obligation.table), obligation.isMadePublic,
                obligation.isOwed(by: region), obligation.isInForce(on: period.lastDay),
                obligation.frequency.matches(period)
            else { return nil }
            let isWanted =
                items.isEmpty ? obligation.frequency != .immediate : items.contains(obligation.item.lowercased())
            guard isWanted else { return nil }
            let last = latest(of: obligation, region, before: period).map(rows) ?? []
            return FormSheet(
                item: obligation.item, title: obligation.title, schema: schema,
                rows: last.isEmpty
                    ? CustomaryLines.rows(of: schema, titled: obligation.title)
                    : CarriedRows(schema).rows(after: last))
        }
        return sheets.isEmpty ? nil : Form(region: region, period: period, sheets: sheets)
    }

    /// The last disclosure of the item by the place that ended before the period begins.
    private func latest(of obligation: Obligation, _ region: Region, before period: Period) -> Disclosure? {
        (disclosures[region.code] ?? []).filter { disclosure in
            disclosure.item == obligation.item.lowercased() && disclosure.period.lastDay < period.firstDay
        }.max { $0.period.lastDay < $1.period.lastDay }
    }
}
