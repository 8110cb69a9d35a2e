import Model
import Testing

@Suite("The address of a page")
struct PagePathTests {
    @Test(
        "leads back to the root",
        arguments: [("index.html", ""), ("notices/index.html", "../"), ("990101/2026-06/finance.html", "../../")])
    func pathToRoot(path: String, root: String) {
        #expect(PagePath(path).pathToRoot == root)
    }

    @Test("comes from codes, in lower case")
    func addresses() throws {
        let region = try #require(RegionCode("990101001201"))
        let month = try #require(Period("2026-06"))
        #expect(
            [
                PagePath.region(region), .disclosures(of: region), .duties(of: region),
                .disclosure(region, month, "Finance"), .disclosureTable(region, month, "Finance"), .service("SB-001"),
                .power("QL-1"), .notice("GS.1"), .document("YL_1"), .indicator("ZB1"), .register("Orgs"),
                .page("About"),
            ].map(\.description) == [
                "990101001201/index.html", "990101001201/disclosure.html", "990101001201/duties.html",
                "990101001201/2026-06/finance.html", "990101001201/2026-06/finance.csv", "services/sb-001.html",
                "duties/powers/ql-1.html", "notices/gs.1.html", "documents/yl_1.html", "plan/zb1.html",
                "registers/orgs.html", "pages/about.html",
            ])
    }

    @Test("is one of a kind for each fixed page")
    func fixedPages() {
        let paths: [PagePath] = [
            .home, .search, .siteMap, .notFound, .services, .serviceSites, .duties, .townshipDuties, .villageDuties,
            .powers, .disclosureCatalogue, .notices, .documents, .plan, .planTasks, .facilities, .registers,
            .reports,
        ]
        #expect(Set(paths).count == paths.count)
        #expect(paths.allSatisfy { $0.description.wholeMatch(of: #/([a-z]+\/)?[a-z0-9]+\.html/#) != nil })
    }

    @Test("comes in the order of its letters")
    func order() {
        #expect(
            [PagePath("b.html"), PagePath("a/b.html"), PagePath("a.html")].sorted().map(\.description) == [
                "a.html", "a/b.html", "b.html",
            ])
    }
}
