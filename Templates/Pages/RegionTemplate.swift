import HTML
import Model

/// A place's own page: a village's as its residents bookmark it, a township's or county's as the way to those below.
struct RegionTemplate: Markup {
    let page: RegionPage

    var content: some Markup {
        RegionGlance(page: page)
        if page.region.level < .village { RegionChildren(page: page) }
        RegionMoney(money: page.money)
        div(.class("columns main-aside")) {
            div {
                RegionDisclosures(page: page)
                RegionDecisions(page: page)
                RegionNotices(page: page)
            }
            div(.class("aside")) {
                RegionContacts(page: page)
                RegionSuperior(superior: page.superior)
                RegionDuties(links: page.duties)
                RegionRegisters(links: page.registers)
                RegionCopy(copy: page.copy)
            }
        }
        RegionServices(page: page)
        RegionFacilities(facilities: page.facilities.map(\.facility), measure: page.facilityMeasure)
        RegionEvaluationSection(evaluation: page.evaluation)
        if page.region.level == .village { RegionChildren(page: page) }
    }
}

/// What people come for most: how to reach the office, and when somebody is there.
struct RegionGlance: Markup {
    let page: RegionPage

    var content: some Markup {
        FactList(
            [
                Fact(phone: "办公电话", page.region.phone),
                Fact("办公时间", page.region.officeHours),
                Fact("办公地址", page.region.address),
                Fact("代办员", page.sites.first { $0.region.path == .region(page.region.code) }?.site.agents ?? []),
            ], class: "glance brief")
    }
}

/// What came in, went out and is left, for those who do not read tables.
struct RegionMoney: Markup {
    let money: MoneySummary?

    var content: some Markup {
        if let money {
            PageSection(
                "\(money.period.chinese)集体收支", id: "money", more: PageLink("看明细表", money.path), searchable: false
            ) {
                FactList(
                    [
                        Fact("收入", Self.amount(money.income)), Fact("支出", Self.amount(money.expense)),
                        Fact("期末余额", Self.amount(money.balance)),
                    ], class: "glance brief")
            }
        }
    }

    private static func amount(_ number: ExactDecimal?) -> String { number.map { "\($0.grouped) 元" } ?? "" }
}

/// In one line, whether what had to be made public has been.
struct RegionCompleteness: Markup {
    let page: RegionPage

    var content: some Markup {
        if let board = page.board {
            p(.class("more-below")) {
                if let tally = page.tally { words(tally) }
                a(.href(board.path)) { "看\(page.region.name)公开情况" }
            }
        }
        if let changes = page.changes {
            p(.class("more-below")) {
                "公开过什么、改过什么："
                a(.href(changes.path)) { "看\(page.region.name)变更记录" }
            }
        }
    }

    private func words(_ tally: DisclosureTally) -> String {
        let overdue = tally.overdue > 0 ? "，逾期未公开 \(tally.overdue) 项" : "，没有逾期未公开的"
        return "应公开 \(tally.owed) 项，按时公开 \(tally[.onTime]) 项\(overdue)。"
    }
}

/// The office above, to turn to when the own one does not answer.
struct RegionSuperior: Markup {
    let superior: Region?

    var content: some Markup {
        if let superior {
            FactSection(
                "上级单位", id: "superior",
                [
                    Fact("名称", [PageLink(superior.name, .region(superior.code))]),
                    Fact(phone: "电话", superior.phone),
                    Fact("办公时间", superior.officeHours),
                    Fact("地址", superior.address),
                ])
        }
    }
}

/// The newest copy for a stick, with the code by which a true one is known.
struct RegionCopy: Markup {
    let copy: IssuedCopy?

    var content: some Markup {
        if let copy {
            FactSection(
                "离线副本", id: "copy",
                [
                    Fact("最新一期", "\(copy.place)第 \(copy.issue) 期"),
                    Fact("核对码", copy.code.description),
                    Fact("怎样核对", [PageLink("离线副本核对", .copies)]),
                ])
        }
    }
}

/// The places below this one.
struct RegionChildren: Markup {
    let page: RegionPage

    var content: some Markup {
        if !page.children.isEmpty {
            PageSection(heading, id: "children", searchable: false) { LinkList(page.children, class: "tiles") }
        }
    }

    private var heading: String {
        switch page.region.level {
        case .township: "下辖村和社区"
        case .county: "下辖乡镇和街道"
        case .province, .prefecture: "下辖县区"
        case .village: "下属单位"
        }
    }
}

struct RegionDisclosures: Markup {
    let page: RegionPage

    var content: some Markup {
        PageSection(isAbove ? "最新公开" : "村务公开", id: "disclosures", more: all, searchable: false) {
            EntryList(page.disclosures.map { Entry($0, namesRegion: isAbove) }, none: "还没有公开的事项。")
            RegionCompleteness(page: page)
        }
    }

    /// Whether others lie below, whose disclosures are listed too.
    private var isAbove: Bool { page.region.level < .village }

    private var all: PageLink? {
        guard page.disclosureCount > 0 else { return nil }
        return PageLink("\(isAbove ? "本级" : "")全部 \(page.disclosureCount) 项", .disclosures(of: page.region.code))
    }
}

struct RegionNotices: Markup {
    let page: RegionPage

    var content: some Markup {
        PageSection("公示公告", id: "notices", more: all, searchable: false) {
            EntryList(page.notices.map { entry(of: $0) }, none: "目前没有正在公示的事项。")
        }
    }

    /// Notices of the places above are listed too, and say so.
    private func entry(of notice: NoticeSummary) -> Entry {
        Entry(notice, namesRegion: notice.regionName != page.region.name)
    }

    /// A portal without any notice has no such section.
    private var all: PageLink? { page.notices.isEmpty ? nil : PageLink("全部公示", .notices) }
}

/// What can be had done, and where.
struct RegionServices: Markup {
    let page: RegionPage

    var content: some Markup {
        if !page.sites.isEmpty {
            PageSection("到哪里办", id: "sites") { SiteList(sites: page.sites, shownAtOnce: 2) }
        }
        if !page.serviceGroups.isEmpty {
            PageSection("能办什么", id: "services", more: PageLink("办事指南", .services), searchable: false) {
                HandlingSummary(handling: page.handling)
                FoldedServices(groups: page.serviceGroups, handling: page.handling)
            }
        }
    }
}

/// Whom to turn to.
struct RegionContacts: Markup {
    let page: RegionPage

    var content: some Markup {
        let known = facts.filter { !$0.isMissing }
        if !known.isEmpty || !page.region.introduction.isEmpty {
            PageSection("基本情况", id: "contact") {
                FactList(known)
                if !page.region.introduction.isEmpty { Paragraphs(page.region.introduction) }
            }
        }
    }

    private var facts: [Fact] {
        let region = page.region
        return [
            Fact("负责人", region.head),
            Fact("类型", region.kind),
            Fact("户数", region.households, unit: "户"),
            Fact("人口", region.population, unit: "人"),
            Fact("统计代码所在", page.codedUnder.map { [$0] } ?? []),
        ]
    }
}

struct RegionDuties: Markup {
    let links: [PageLink]

    var content: some Markup {
        if !links.isEmpty {
            PageSection("谁负责什么", id: "duties", searchable: false, secondary: true) { LinkList(links) }
        }
    }
}

/// What it has to offer, against what the plan asks for.
struct RegionFacilities: Markup {
    let facilities: [Facility]
    let measure: FacilitiesPage.Measure?

    var content: some Markup {
        if !facilities.isEmpty || measure != nil {
            PageSection(
                "服务设施", id: "facilities", more: PageLink("全部设施", .facilities), secondary: true
            ) {
                if let measure {
                    if measure.level == .village {
                        FacilityMeasure(measure: measure)
                    } else {
                        FacilityTotal(measure: measure)
                    }
                    p(.class("quiet")) { "规划要求每百户不低于 30 平方米，每天开放不少于 8 小时。" }
                }
                if !facilities.isEmpty {
                    ul(.class("cards")) {
                        ForEach(facilities) { facility in
                            li { FacilityCard(facility: facility) }
                        }
                    }
                }
            }
        }
    }
}

/// The registers that have rows of the place.
struct RegionRegisters: Markup {
    let links: [PageLink]

    var content: some Markup {
        if !links.isEmpty {
            PageSection("名录", id: "registers", searchable: false, secondary: true) { LinkList(links) }
        }
    }
}
