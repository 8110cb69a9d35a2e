import Model
import Testing

@testable import Pipeline

@Suite("Lists of names by sound")
struct NameIndexTests {
    private func index(_ names: [String], perPage: Int = 400) -> NameIndex {
        NameIndex(.villages, names.map { PageLink($0, PagePath("\($0).html")) }, namesPerPage: perPage)
    }

    private let names = ["松溪村", "白鹤村", "八里村", "2号片区", "重新村", "尉犁村", "安民村", "茶坪村", "长坡村", "曾家村"]

    @Test("have a letter above the names that begin with it")
    func letters() {
        let pages = index(names).pages
        #expect(pages.count == 1)
        #expect(pages[0].map(\.title) == ["A", "B", "C", "S", "Y", "Z", "其他"])
        #expect(pages[0][1].links.map(\.title) == ["八里村", "白鹤村"])
        #expect(pages[0][2].links.map(\.title) == ["茶坪村", "长坡村", "重新村"])
    }

    @Test("are divided among pages, whole letters together, and lead from each to all letters")
    func pages() {
        let divided = index(names, perPage: 4)
        #expect(divided.pages.map { $0.map(\.title).joined() } == ["AB", "CS", "YZ其他"])
        #expect(divided.title(of: 1) == "村和社区音序索引（C–S）")
        #expect(
            divided.page(2).jumps.map(\.path.description) == [
                "names/villages.html#letter-a", "names/villages.html#letter-b", "names/villages-2.html#letter-c",
                "names/villages-2.html#letter-s", "names/villages-3.html#letter-y", "names/villages-3.html#letter-z",
                "names/villages-3.html#letter-other",
            ])
    }

    @Test("cut a letter only where it is longer than a page")
    func longLetter() {
        let divided = index((0..<12).map { "白\($0)村" } + ["安村"], perPage: 5)
        #expect(divided.pages.map { $0.map { "\($0.title)\($0.links.count)" }.joined() } == ["A1", "B5", "B5", "B2"])
        #expect(divided.page(0).jumps.map(\.title) == ["A", "B"])
        #expect(divided.page(0).jumps[1].path == PagePath("names/villages-2.html#letter-b"))
    }

    @Test("are not made of a handful of names")
    func few() {
        #expect(index(Array(names.prefix(9))).pages.isEmpty)
    }
}
