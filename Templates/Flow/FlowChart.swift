import Model

/// Where everything of a flow chart stands, in units of which the chart is 320 wide: steps one below the other, what is decided in
/// each as rows below its box, ways back at the left and ways past others at the right.
struct FlowChart {
    struct Rectangle: Hashable {
        let x: Int
        let y: Int
        let width: Int
        let height: Int

        var right: Int { x + width }
        var bottom: Int { y + height }
        var middle: Int { y + height / 2 }
        var center: Int { x + width / 2 }
    }

    struct Line: Hashable {
        let text: String
        let x: Int
        let baseline: Int
        let size: Int
        let isStrong: Bool
    }

    struct Box {
        let frame: Rectangle
        let number: Int
        let lines: [Line]
        let isDisclosed: Bool
    }

    /// A row below a box: under which condition it goes on where.
    struct Exit {
        let frame: Rectangle
        let lines: [Line]
    }

    struct Point: Hashable {
        let x: Int
        let y: Int
    }

    struct Edge {
        let from: Int
        let to: StepFlow.Target
        /// From the border of the step's box or row to the border of what it leads to, each part level or upright.
        let points: [Point]
    }

    let width: Int
    let height: Int
    let boxes: [Box]
    let exits: [Exit]
    let end: Rectangle?
    let edges: [Edge]
}
