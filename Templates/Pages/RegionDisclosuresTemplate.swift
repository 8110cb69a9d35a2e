import HTML
import Model

/// What one office has disclosed for a year, the latest period first; a category alone is shown by the page's own targets,
/// without script.
struct RegionDisclosuresTemplate: Markup {
    let page: RegionDisclosuresPage

    var content: some Markup {
        p(.class("lead")) {
            a(.href(.region(page.region.code))) { page.region.name }
            "已公开 \(page.total) 项，按时期从近到远排列。"
            if let changes = page.changes { a(.href(changes.path)) { "看变更记录" } }
        }
        if page.periods.isEmpty { p(.class("none")) { "还没有公开的事项。" } }
        YearLinks(years: page.years, current: page.year)
        CategoryFilter(categories: categories)
        ForEach(page.periods) { IssueList(group: $0) }
    }

    private var categories: [Obligation.Category] {
        let found = Set(page.periods.flatMap { $0.disclosures.compactMap(\.category) })
        return Obligation.Category.allCases.filter { found.contains($0) }
    }
}

/// The pages of the other years.
struct YearLinks: Markup {
    let years: [PageLink]
    let current: Int?

    var content: some Markup {
        if !years.isEmpty {
            nav(.label("年份"), .searchable(false)) {
                ul(.class("chips")) {
                    ForEach(years) { year in
                        li { a(.href(year.path), .current(year.title == current.map { "\($0)年" })) { year.title } }
                    }
                }
            }
        }
    }
}

/// Links to targets that stand before the lists: the style sheet leaves in sight what the target names.
struct CategoryFilter: Markup {
    let categories: [Obligation.Category]

    var content: some Markup {
        if categories.count > 1 {
            ForEach(categories) { span(.class("filter-target"), .id("only-\($0.rawValue)")) { "" } }
            nav(.class("filters"), .label("类别"), .searchable(false)) {
                ul(.class("chips")) {
                    li { a(.href("#all"), .id("all")) { "全部类别" } }
                    ForEach(categories) { category in
                        li { a(.href("#only-\(category.rawValue)")) { category.label } }
                    }
                }
            }
        }
    }
}

/// One period, its disclosures by category.
struct IssueList: Markup {
    let group: RegionDisclosuresPage.Group

    var content: some Markup {
        div(.class("issue \(parts.map(\.style).joined(separator: " "))")) {
            PageSection(group.period.chinese, id: "period-\(group.period)", searchable: false) {
                ForEach(parts) { part in
                    div(.class("category \(part.style)")) {
                        EntryList(part.disclosures.map { Entry($0, namesRegion: false) })
                    }
                }
            }
        }
    }

    private var parts: [(style: String, disclosures: [DisclosureSummary])] {
        let byCategory = Dictionary(grouping: group.disclosures, by: \.category)
        let known = Obligation.Category.allCases.compactMap { category in
            byCategory[category].map { ("is-\(category.rawValue)", $0) }
        }
        return known + (byCategory[nil].map { [("is-other", $0)] } ?? [])
    }
}
