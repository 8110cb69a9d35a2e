import Diagnostics
import Model

/// What a place made public in a year: everything that has been on the web or the board, though its time may be over.
struct ArchiveSelection {
    /// A record to be filed, before its files are looked at.
    struct Entry {
        let title: String
        let category: String
        let term: ArchiveTerm?
        let day: Day
        let signOff: SignOff
        let isPublic: Bool
        let note: String
        /// Within the content.
        let sources: [String]
        /// The sheet's address; there is none where its time is over.
        let sheet: PagePath
    }

    private let site: Site
    private let region: RegionCode
    private let year: Int
    private let day: Day
    private let relations: SiteRelations
    /// What may go out today, on the web and anywhere.
    private let web: ProtectedSite
    private let anywhere: ProtectedSite

    init(_ site: Site, of region: RegionCode, in year: Int, on day: Day) {
        self.site = site
        self.region = region
        self.year = year
        self.day = day
        relations = SiteRelations(site)
        web = ProtectedSite(site, on: day)
        anywhere = ProtectedSite(site, on: day, to: .board(withWeb: true))
    }

    /// By day, kind and address.
    func entries(in folder: ContentFolder) -> [Entry] {
        (disclosures(in: folder) + registers(in: folder) + notices).sorted {
            ($0.day, $0.sheet.description) < ($1.day, $1.sheet.description)
        }
    }

    private var disclosed: [Disclosure] {
        site.disclosures.filter { disclosure in
            guard disclosure.region == region, let published = disclosure.published, published.year == year,
                published <= day
            else { return false }
            let reason = anywhere.withheldDisclosures[Self.key(disclosure)]
            return reason == nil || reason == .expired
        }
    }

    private func disclosures(in folder: ContentFolder) -> [Entry] {
        disclosed.compactMap { disclosure in
            guard let published = disclosure.published else { return nil }
            let obligation = relations.obligations[disclosure.item]
            let isOver = anywhere.withheldDisclosures[Self.key(disclosure)] == .expired
            return Entry(
                title: relations.title(of: disclosure),
                category: category(of: obligation), term: obligation?.archiveTerm, day: published,
                signOff: disclosure.signOff, isPublic: isPublic(disclosure, in: folder),
                note: isOver ? "公开期限已满，只存原件" : "",
                sources: [disclosure.tableFile, disclosure.textFile].compactMap { $0 },
                sheet: .disclosure(disclosure.region, disclosure.period, disclosure.item))
        }
    }

    /// The tables in which the office wrote down when each was made public and who signed (公开登记表).
    private func registers(in folder: ContentFolder) -> [Entry] {
        let periods = Dictionary(grouping: disclosed, by: \.period)
        return folder.files.compactMap { file in
            guard case .success(.disclosureIndex(region, let period)) = ContentLayout.place(of: file),
                let last = periods[period]?.compactMap(\.published).max()
            else { return nil }
            // Of what is not disclosed, or not on the web, not even the title is public.
            let all = site.disclosures.filter { $0.region == region && $0.period == period }
            let isPublic = all.allSatisfy { web.withheldDisclosures[Self.key($0)] == nil }
            return Entry(
                title: "\(period.chinese)公开登记表", category: "公开登记", term: nil, day: last, signOff: .unsigned,
                isPublic: isPublic && Self.canBePublic(file), note: "", sources: [file], sheet: PagePath(file))
        }
    }

    /// Workbooks have authors and hidden cells, and data files comments, which no page shows.
    private static func canBePublic(_ file: String) -> Bool {
        let name = file.lowercased()
        return name.hasSuffix(".csv") || name.hasSuffix(".md")
    }

    private var notices: [Entry] {
        let kept = Dictionary(
            anywhere.withheld.map { ($0.location, $0.reason) }, uniquingKeysWith: { first, _ in first })
        let onWeb = Dictionary(web.withheld.map { ($0.location, $0.reason) }, uniquingKeysWith: { first, _ in first })
        // A table of notices holds those of other places too, and stays where it is.
        return site.notices.filter { $0.region == region && $0.start.year == year && $0.location.file.hasSuffix(".md") }
            .filter { notice in
                notice.start <= day
                    && [nil, .expired, .withdrawn].contains(kept[notice.location])
            }
            .map { notice in
                Entry(
                    title: notice.title, category: "公示公告", term: nil, day: notice.start, signOff: .unsigned,
                    isPublic: onWeb[notice.location] == nil,
                    note: notice.showsText(on: day) ? "" : "公示期已满或已撤回，只存原件",
                    sources: [notice.location.file], sheet: .notice(notice.code))
            }
    }

    private func category(of obligation: Obligation?) -> String {
        guard let obligation else { return "未定" }
        return obligation.archiveCategory.isEmpty ? obligation.category.label : obligation.archiveCategory
    }

    /// Whether it is on the web as it was handed in, with nothing masked or left out.
    private func isPublic(_ disclosure: Disclosure, in folder: ContentFolder) -> Bool {
        let files = [disclosure.tableFile, disclosure.textFile].compactMap { $0 }
        guard web.withheldDisclosures[Self.key(disclosure)] == nil, files.allSatisfy(Self.canBePublic) else {
            return false
        }
        let obligation = relations.obligations[disclosure.item]
        var body = DisclosureBody.load(disclosure, obligation: obligation, from: folder)
        TableGate.protect(&body, obligation: obligation)
        return body.concealment == nil && body.diagnostics.isEmpty && body.sources.allSatisfy { $0.digest != nil }
    }

    private static func key(_ disclosure: Disclosure) -> String {
        "\(disclosure.region)/\(disclosure.period)/\(disclosure.item)"
    }
}
