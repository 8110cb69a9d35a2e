import HTML

/// A small drawing beside words that say the same: readers for the blind pass it over.
///
/// Lines on a grid of 24, in the colour and the size of the text around. Each is 150 to 300 bytes, so that lists of many rows
/// have none in their rows.
struct Icon: Markup {
    private let name: Name
    typealias Content = Never

    init(_ name: Name) { self.name = name }

    func write(to buffer: inout HTMLBuffer) {
        // Width and height keep it small where the style sheet is missing.
        buffer.append(
            "<svg class=\"icon\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"")
        buffer.append(name.strokes)
        buffer.append("\"/></svg>")
    }
}
