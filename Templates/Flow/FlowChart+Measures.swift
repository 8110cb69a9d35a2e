extension FlowChart {
    /// Sizes in the chart's units. A phone of 360 px shows 320 units on 326 px, so 15 units are read as 15 px.
    enum Measures {
        static let width = 320
        static let nameSize = 17
        static let detailSize = 15
        static let nameLine = 25
        static let detailLine = 22
        static let padding = 12
        /// The circle with the number of the step.
        static let numberRadius = 13
        static let textIndent = padding + 2 * numberRadius + 10
        static let exitInset = 14
        static let exitPadding = 10
        static let gap = 30
        static let lanePitch = 14
        static let arrowLength = 9
        static let endHeight = 38
        static let endWidth = 104
        static let margin = 3
        /// Boxes are never narrower, however many ways pass them; the chart grows instead.
        static let leastBoxWidth = 190

        static func gutter(lanes: Int) -> Int { lanes == 0 ? margin : lanes * lanePitch + margin }

        /// Where the text of a line stands that begins at `top`.
        static func baseline(top: Int, line: Int, size: Int) -> Int { top + (line * 100 + size * 72) / 200 }
    }
}
