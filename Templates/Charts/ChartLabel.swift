/// A line of text in a drawing, by its baseline.
struct ChartLabel: Hashable {
    enum Anchor: String { case start, middle, end }
    enum Style { case plain, quiet, strong }

    /// The size of all letters, in tenths: 14 px where the drawing is as wide as a phone.
    static let size = 140
    static let lineHeight = 200

    let text: String
    var at: ChartDrawing.Point
    var anchor = Anchor.start
    var style = Style.plain
    /// Written upwards.
    var isTurned = false

    /// What it covers, taken rather too wide than too narrow.
    var frame: ChartDrawing.Frame {
        let length = TextMeasure.width(of: text)
        let before =
            switch anchor {
            case .start: 0
            case .middle: length / 2
            case .end: length
            }
        let (ascent, descent) = (Self.size * 86 / 100, Self.size * 20 / 100)
        return isTurned
            ? .init(x: at.x - ascent, y: at.y - length + before, width: ascent + descent, height: length)
            : .init(x: at.x - before, y: at.y - ascent, width: length, height: ascent + descent)
    }
}
