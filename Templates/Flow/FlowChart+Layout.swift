import Model

extension FlowChart {
    init(_ flow: StepFlow) {
        let exits = flow.steps.indices.map { FlowExit.exits(of: $0, in: flow) }
        self.init(Layout(flow: flow, exits: exits))
    }

    private init(_ layout: Layout) {
        var layout = layout
        layout.placeBoxes()
        layout.drawEdges()
        width = layout.width
        height = layout.y
        boxes = layout.boxes
        exits = layout.rows
        end = layout.end
        edges = layout.edges
    }

    private struct Layout {
        let flow: StepFlow
        let exits: [[FlowExit]]
        private let left: FlowLanes
        private let right: FlowLanes
        private let backs: [FlowExit]
        private let jumps: [FlowExit]
        let width: Int
        private let boxX: Int
        private let boxWidth: Int
        var y = Measures.margin
        var boxes: [Box] = []
        var rows: [Exit] = []
        var end: Rectangle?
        var edges: [Edge] = []
        /// The last rectangle of each step, from which the arrow to the next goes.
        private var feet: [Rectangle] = []
        private var rowOfExit: [FlowExit: Rectangle] = [:]

        init(flow: StepFlow, exits: [[FlowExit]]) {
            self.flow = flow
            self.exits = exits
            let all = exits.flatMap { $0 }
            let sideways = all.filter { $0.to != FlowExit.following($0.from, in: flow) }
            let count = flow.steps.count
            backs = sideways.filter { Self.row(of: $0.to, count) <= $0.from }
            jumps = sideways.filter { Self.row(of: $0.to, count) > $0.from }
            left = FlowLanes(backs.map { Self.row(of: $0.to, count)...$0.from })
            right = FlowLanes(jumps.map { $0.from...Self.row(of: $0.to, count) })
            boxX = Measures.gutter(lanes: left.count)
            let gutters = boxX + Measures.gutter(lanes: right.count)
            boxWidth = max(Measures.width - gutters, Measures.leastBoxWidth)
            width = gutters + boxWidth
        }

        private static func row(of target: StepFlow.Target, _ count: Int) -> Int {
            if case .step(let step) = target { step } else { count }
        }

        mutating func placeBoxes() {
            for (position, step) in flow.steps.enumerated() {
                if position > 0 { y += Measures.gap }
                let box = box(for: step)
                boxes.append(box)
                y = box.frame.bottom
                feet.append(box.frame)
                for exit in exits[position] where !exit.text.isEmpty { place(exit) }
            }
            if flow.branches.contains(where: { $0.to == .end }) {
                y += Measures.gap
                end = Rectangle(
                    x: boxX + (boxWidth - Measures.endWidth) / 2, y: y, width: Measures.endWidth,
                    height: Measures.endHeight)
                y += Measures.endHeight
            }
            y += Measures.margin
        }

        private mutating func place(_ exit: FlowExit) {
            let x = boxX + Measures.exitInset
            let breaker = LineBreaker(
                size: Measures.detailSize, width: boxWidth - 2 * (Measures.exitInset + Measures.exitPadding))
            let texts = breaker.lines(of: exit.text)
            let frame = Rectangle(
                x: x, y: y, width: boxWidth - 2 * Measures.exitInset,
                height: texts.count * Measures.detailLine + Measures.exitPadding)
            let lines = texts.enumerated().map { number, text in
                Line(
                    text: text, x: x + Measures.exitPadding,
                    baseline: Measures.baseline(
                        top: y + Measures.exitPadding / 2 + number * Measures.detailLine, line: Measures.detailLine,
                        size: Measures.detailSize),
                    size: Measures.detailSize, isStrong: false)
            }
            rows.append(Exit(frame: frame, lines: lines))
            rowOfExit[exit] = frame
            feet[feet.count - 1] = frame
            y = frame.bottom
        }

        private func box(for step: PowerStep) -> Box {
            let room = boxWidth - Measures.textIndent - Measures.padding
            var lines: [Line] = []
            var top = y + Measures.padding
            func add(_ text: String, size: Int, line: Int, isStrong: Bool = false) {
                for text in LineBreaker(size: size, width: room).lines(of: text) {
                    lines.append(
                        Line(
                            text: text, x: boxX + Measures.textIndent,
                            baseline: Measures.baseline(top: top, line: line, size: size), size: size,
                            isStrong: isStrong))
                    top += line
                }
            }
            add(step.name, size: Measures.nameSize, line: Measures.nameLine, isStrong: true)
            let details = [
                ("谁办", step.body), ("时限", step.time), ("文书", step.document), ("公开", step.isDisclosed ? "这一步要公开" : ""),
            ]
            for (label, text) in details where !text.isEmpty {
                add("\(label)：\(text)", size: Measures.detailSize, line: Measures.detailLine)
            }
            let frame = Rectangle(x: boxX, y: y, width: boxWidth, height: top + Measures.padding - y)
            return Box(frame: frame, number: step.order, lines: lines, isDisclosed: step.isDisclosed)
        }

        mutating func drawEdges() {
            for exit in exits.flatMap({ $0 }) where exit.to == FlowExit.following(exit.from, in: flow) {
                let foot = feet[exit.from]
                guard let target = frame(of: exit.to) else { continue }
                add(exit, [Point(x: target.center, y: foot.bottom), Point(x: target.center, y: target.y)])
            }
            draw(backs, lanes: left, isLeft: true)
            draw(jumps, lanes: right, isLeft: false)
        }

        private mutating func draw(_ ways: [FlowExit], lanes: FlowLanes, isLeft: Bool) {
            for (way, lane) in zip(ways, lanes.lanes) {
                guard let target = frame(of: way.to), let row = rowOfExit[way] else { continue }
                // Several that lead to one box come in one below the other, the innermost lane nearest to where it comes from.
                let arriving = zip(ways, lanes.lanes).filter { $0.0.to == way.to }.map(\.1).sorted()
                let place = arriving.firstIndex(of: lane) ?? 0
                let port = isLeft ? arriving.count - place : place + 1
                let y = target.y + target.height * port / (arriving.count + 1)
                let x =
                    isLeft
                    ? boxX - Measures.lanePitch * (lane + 1) : boxX + boxWidth + Measures.lanePitch * (lane + 1)
                add(
                    way,
                    [
                        Point(x: isLeft ? row.x : row.right, y: row.middle), Point(x: x, y: row.middle),
                        Point(x: x, y: y), Point(x: isLeft ? target.x : target.right, y: y),
                    ])
            }
        }

        private mutating func add(_ exit: FlowExit, _ points: [Point]) {
            edges.append(Edge(from: exit.from, to: exit.to, points: points))
        }

        private func frame(of target: StepFlow.Target) -> Rectangle? {
            switch target {
            case .step(let step): boxes[step].frame
            case .end: end
            }
        }
    }
}
