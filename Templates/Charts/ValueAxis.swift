import Model

/// A level axis below a drawing, with its marks.
struct ValueAxis {
    let scale: ChartScale
    let start: Int
    let length: Int

    func draw(from top: Int, on drawing: inout ChartDrawing) {
        let bottom = drawing.height
        drawing.shapes.append(.rule(.init(x: start, y: bottom), .init(x: start + length, y: bottom), .axis))
        var taken = Int.min
        for tick in scale.ticks {
            let x = start + scale.position(of: tick, along: length)
            drawing.shapes.append(.rule(.init(x: x, y: bottom), .init(x: x, y: bottom + 40), .axis))
            var label = ChartLabel(text: ChartFigure.tick(tick), at: .init(x: x, y: bottom + 190), anchor: .middle)
            label.style = .quiet
            label.keep(within: 0..<ChartDrawing.width)
            guard label.frame.x > taken else { continue }
            taken = label.frame.maxX + 60
            drawing.add(label)
        }
        drawing.height += 230
    }
}

extension ChartLabel {
    /// Moves it sideways until it lies within.
    mutating func keep(within range: Range<Int>) {
        if frame.maxX > range.upperBound { at.x -= frame.maxX - range.upperBound }
        if frame.x < range.lowerBound { at.x += range.lowerBound - frame.x }
    }
}
