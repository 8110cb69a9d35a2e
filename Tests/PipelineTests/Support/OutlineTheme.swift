import Model

/// The least that a theme can do: a page's title, kind and texts, so that tests of the pipeline do not change with the looks.
struct OutlineTheme: Theme {
    var assets: [(path: PagePath, bytes: [UInt8])] { [(PagePath("assets/site.css"), Array("p{}".utf8))] }

    func assets(of copy: OfflineCopy, asOf: Day) -> [(path: PagePath, bytes: [UInt8])] {
        assets + [(PagePath("assets/copy.css"), Array("\(asOf) \(copy.validUntil)".utf8))]
    }

    func render(_ ledger: Ledger, siteName: String, to output: inout [UInt8]) {
        output += Array("<!DOCTYPE html><title>\(siteName)</title>\(ledger.rowCounts.total)\n".utf8)
    }

    func render(_ page: Page, in context: SiteContext, to output: inout [UInt8]) {
        var html = "<!DOCTYPE html><title>\(page.title)</title><main><h1>\(page.title)</h1>"
        for warning in page.warnings { html += "<p>warning \(warning.level.rawValue) \(warning.notice.title)</p>" }
        switch page.content {
        case .home(let content):
            for manual in content.manuals {
                html += "<p>manual \(manual.title) \(manual.pages.count) \(manual.pages[0].path)</p>"
            }
            for link in context.footerLinks { html += "<p>footer \(link.title) \(link.path)</p>" }
        case .disclosure(let content):
            html += "<p>\(content.region.name) \(content.disclosure.period.chinese)</p>"
            for row in content.table?.rows ?? [] { html += "<p>\(row.joined(separator: " "))</p>" }
            html += told(content.concealment) + told(content.reference)
            for decision in content.decisions { html += "<p>decided by \(decision.title)</p>" }
            for version in content.versions { html += "<p>version \(version.day) \(version.digest)</p>" }
            for source in content.sources { html += "<p>source \(source.name) \(source.digest ?? "-")</p>" }
            for total in content.outline?.totals ?? [] {
                html +=
                    "<p>total \(total.title) \(total.sums.compactMap { $0?.description }.joined(separator: " "))</p>"
            }
            for side in content.outline?.sides ?? [] {
                html +=
                    "<p>side \(side.columns) \(side.labels.map { "\($0.rank)\($0.indent)" }.joined(separator: " "))</p>"
            }
            for row in content.comparison?.rows ?? [] { html += "<p>change \(row.title) \(row.change)</p>" }
            html += String(decoding: content.body.html, as: UTF8.self)
        case .notice(let content):
            if let progress = content.progress {
                html += "<p>day \(progress.dayNumber) of \(progress.dayCount), \(progress.daysLeft) left, "
                html += "\(progress.workingDaysLeft ?? 0) worked</p>"
            }
            html += String(decoding: content.body.html, as: UTF8.self)
        case .changes(let content):
            for row in content.rows {
                html +=
                    "<p>\(row.number) \(row.entry.day) \(row.entry.event) \(row.entry.reason) \(row.entry.handler)</p>"
            }
            html += "<p>head \(content.head.digest) of \(content.head.count)</p>"
        case .documents(let content):
            for group in content.groups {
                for document in group.documents { html += "<p>\(group.catalogue) \(document.title)</p>" }
            }
        case .notices(let content):
            for (how, notices) in [("posted", content.posted), ("ended", content.ended)] {
                for notice in notices { html += "<p>\(how) \(notice.notice.title)</p>" }
            }
        case .document(let content):
            html += String(decoding: content.body.html, as: UTF8.self)
            for link in content.related { html += "<p>related \(link.title)</p>" }
        case .text(let content): html += String(decoding: content.body.html, as: UTF8.self)
        case .report(let content):
            html += String(decoding: content.body.html, as: UTF8.self)
            for insertion in content.body.insertions { html += "<p>\(outline(of: insertion.block))</p>" }
        case .region(let content):
            if let money = content.money {
                let amounts = [money.income, money.expense, money.balance].compactMap { $0?.description }
                html += "<p>money \(money.period) \(amounts.joined(separator: " "))</p>"
            }
            for child in content.children { html += "<p>\(child.title)</p>" }
            for disclosure in content.disclosures { html += "<p>\(disclosure.title)</p>" }
            for (service, handling) in content.handling.sorted(by: { $0.key < $1.key }) {
                html += "<p>\(service) at \(handling.place) \(handling.isInVillage)</p>"
            }
            if let measure = content.facilityMeasure {
                html +=
                    "<p>facilities \(measure.facilities) \(measure.areaPerHundredHouseholds?.description ?? "-")</p>"
            }
            for site in content.sites {
                html += "<p>site \(site.site.code) \(site.rating?.period.description ?? "-")</p>"
            }
            if let copy = content.copy { html += "<p>copy \(copy.place) \(copy.issue)</p>" }
            for register in content.registers { html += "<p>register \(register.path)</p>" }
            for decision in content.decisions { html += "<p>decision \(decision.name)</p>" }
        case .regionDisclosures(let content):
            for group in content.periods {
                html += "<p>period \(group.period) \(group.disclosures.count) of \(content.total)</p>"
            }
        case .board(let content):
            for place in content.places { html += "<p>\(place.link.title) \(place.tally.owed)</p>" }
            for row in content.grids.flatMap(\.rows) {
                for line in row.cells.compactMap({ $0 }) {
                    html +=
                        "<p>\(row.obligation.item) \(line.period) \(line.state.rawValue)\(line.path == nil ? "" : " page")</p>"
                }
            }
            for line in content.events + content.earlier {
                html += "<p>\(line.obligation.item) \(line.period) \(line.state.rawValue)</p>"
            }
        case .plan(let content):
            for row in content.rows {
                html += "<p>\(row.latest?.value?.description ?? "未公布")</p>"
                if let isMet = row.isMet { html += "<p>met \(isMet)</p>" }
            }
        case .townshipDuties(let content):
            for duty in content.lists.flatMap(\.duties) { html += "<p id=\"\(duty.anchor)\">\(duty.name)</p>" }
        case .villageDuties(let content), .certificates(let content):
            for duty in content.lists.flatMap(\.duties) { html += "<p id=\"\(duty.anchor)\">\(duty.name)</p>" }
        case .copies(let content):
            for entry in content.entries {
                html += "<p>\(entry.region.title) \(entry.copy.issue) \(entry.copy.code)</p>"
            }
        case .service(let content):
            for answer in content.availability.groups.flatMap(\.answers) {
                html += "<p>\(answer.code) \(answer.counter?.code ?? "-") \(answer.isInVillage) \(answer.isOffered)</p>"
            }
            for duty in content.duties { html += "<p>\(page.path.pathToRoot)\(duty.path)</p>" }
        case .serviceEvent(let content):
            html += "<p>services \(content.services.map(\.code).joined(separator: " "))</p>"
            for shared in content.materials {
                let paper = shared.material
                html += "<p>\(paper.name) \(paper.kind) \(shared.services.count) \(shared.isRequired)</p>"
            }
        case .register(let content):
            for row in content.sections.flatMap(\.table.rows) { html += "<p>\(row.joined(separator: " "))</p>" }
            html += told(content.register.concealment)
        case .sheets(let content):
            for sheet in content.sheets {
                html += "<p>\(sheet.title)</p>"
                switch sheet.content {
                case .disclosure(let page): html += told(page.reference)
                case .notice(let page): html += told(page.reference) + String(decoding: page.body.html, as: UTF8.self)
                }
            }
        case .redirect(let content): html += "<p>\(page.path.pathToRoot)\(content.target.path)</p>"
        default: break
        }
        output += Array((html + "</main>\n").utf8)
    }

    private func told(_ reference: SheetReference?) -> String {
        reference.map { "<p>code \($0.code) at \($0.address?.url ?? "")</p>" } ?? ""
    }

    private func outline(of block: ContentBlock) -> String {
        guard case .chart(let chart) = block else { return "\(block)" }
        let series = chart.series.map { series in
            "\(series.name): " + series.values.map { $0?.description ?? "nil" }.joined(separator: " ")
        }
        let parts = ["\(chart.kind)", chart.title, chart.unit] + chart.categories + series
        return (parts + chart.targets.compactMap { $0?.text }).joined(separator: " ")
    }

    private func told(_ concealment: Concealment?) -> String {
        concealment.map { "<p>withheld \($0.withheldColumns), masked \($0.hasMaskedCells)</p>" } ?? ""
    }
}
