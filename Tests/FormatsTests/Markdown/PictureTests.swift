import Testing

@testable import Formats

@Suite("A picture in a text")
struct PictureTests {
    private let picture = PictureShape([
        0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x40, 0x01, 0xF0, 0x00,
    ]).map { ShownPicture($0, kind: .gif) }

    @Test("has its size, so that the text does not jump when it comes")
    func size() throws {
        let picture = try #require(picture)
        let text = Rendered("![图](a.gif)") { .picture($0.destination, picture) }
        #expect(
            text.paragraph == "<img src=\"a.gif\" alt=\"图\" width=\"320\" height=\"240\" loading=\"lazy\" />")
    }

    @Test("needs no description where it is said to be decoration")
    func decoration() {
        let text = Rendered("![](a.gif \"装饰\")")
        #expect(text.paragraph == "<img src=\"a.gif\" alt=\"\" loading=\"lazy\" />")
        #expect(text.findings == [])
        #expect(Rendered("![](a.gif)").findings == ["image-without-alt 1:5"])
    }

    @Test("is made anew where it is wider than a page shows, and keeps its proportions")
    func proportions() throws {
        var shape = try #require(PictureShape([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0]))
        (shape.width, shape.height) = (4000, 3000)
        let wide = ShownPicture(shape, kind: .jpeg)
        #expect(wide.isRemade && wide.width == 1280 && wide.height == 960)
        shape.orientation = 6
        let turned = ShownPicture(shape, kind: .jpeg)
        #expect(turned.isRemade && turned.width == 1280 && turned.height == 1707)
        shape.isAnimated = true
        #expect(!ShownPicture(shape, kind: .png).isRemade)
        (shape.width, shape.height, shape.isAnimated) = (640, 480, false)
        let small = ShownPicture(shape, kind: .jpeg)
        #expect(!small.isRemade && small.width == 480 && small.height == 640)
    }
}
