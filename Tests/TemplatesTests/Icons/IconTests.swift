import HTML
import Testing

@testable import Templates

@Suite("Icons are small drawings that say nothing that words do not")
struct IconTests {
    private func written(_ name: Icon.Name) -> String {
        var buffer = HTMLBuffer()
        Icon(name).write(to: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Every icon is hidden from readers and takes the colour around it", arguments: Icon.Name.allCases)
    func form(name: Icon.Name) {
        let drawing = written(name)
        #expect(drawing.contains(" aria-hidden=\"true\">"))
        #expect(!drawing.contains("fill=") && !drawing.contains("stroke="))
        #expect(drawing.utf8.count <= 330)
    }

    @Test("A drawing holds only the commands and numbers of a path", arguments: Icon.Name.allCases)
    func path(name: Icon.Name) {
        #expect(name.strokes.description.wholeMatch(of: /M[-0-9. MLHVASCZmlhvascz]+/) != nil)
    }

    @Test("No two icons are the same")
    func distinct() {
        #expect(Set(Icon.Name.allCases.map(\.strokes.description)).count == Icon.Name.allCases.count)
    }

    @Test(
        "A field of services is known by a word in its name",
        arguments: [("公共教育", Icon.Name.education), ("医疗卫生", .health), ("社会保险", .seal), ("某项", .more)])
    func fields(field: String, name: Icon.Name) { #expect(Icon.Name(serviceField: field) == name) }
}
