import Model

extension Chart {
    /// The target of all categories.
    var sharedTarget: Target? { targets.count == 1 ? targets[0] : nil }

    /// The chart laid out.
    var drawing: ChartDrawing {
        switch kind {
        case .bar, .grouped, .stacked: BarLayout.drawing(of: self)
        case .line: LineLayout.drawing(of: self)
        case .progress: ProgressLayout.drawing(of: self)
        case .multiples: MultiplesLayout.drawing(of: self)
        case .dots: DotLayout.drawing(of: self)
        }
    }
}
