/// The steps of a power as a flow: which leads to which, under what condition.
public struct StepFlow: Encodable, Sendable {
    public enum Target: Hashable, Encodable, Sendable {
        /// By the position in `steps`.
        case step(Int)
        case end
    }

    public struct Branch: Hashable, Encodable, Sendable {
        public let from: Int
        public let to: Target
        /// Empty where the flow has no choice.
        public let condition: String

        public init(from: Int, to: Target, condition: String = "") {
            self.from = from
            self.to = to
            self.condition = condition
        }
    }

    /// What no step is called, and the step that names it, by its position.
    public struct UnknownTarget: Encodable, Sendable {
        public let step: Int
        public let name: String
    }

    /// By their numbers.
    public let steps: [PowerStep]
    public let branches: [Branch]
    public let unknown: [UnknownTarget]

    public init(_ steps: [PowerStep]) {
        self.steps = steps.sorted { $0.order < $1.order }
        var branches: [Branch] = []
        var unknown: [UnknownTarget] = []
        for (position, step) in self.steps.enumerated() {
            guard !step.next.isEmpty else {
                branches.append(.init(from: position, to: position + 1 < steps.count ? .step(position + 1) : .end))
                continue
            }
            for text in step.next {
                let branch = StepBranch(text)
                if let target = Self.target(of: branch, in: self.steps) {
                    branches.append(.init(from: position, to: target, condition: branch.condition))
                } else {
                    unknown.append(.init(step: position, name: branch.target))
                }
            }
        }
        self.branches = branches
        self.unknown = unknown
    }

    private static func target(of branch: StepBranch, in steps: [PowerStep]) -> Target? {
        for reading in branch.readings {
            if let position = steps.firstIndex(where: { $0.name == reading || String($0.order) == reading }) {
                return .step(position)
            }
        }
        return branch.isEnd ? .end : nil
    }

    /// Steps that no way from the first one leads to.
    public var unreachable: [Int] {
        guard !steps.isEmpty else { return [] }
        let reached = spread(from: [0]) { step in branches.filter { $0.from == step }.compactMap(\.to.position) }
        return steps.indices.filter { !reached.contains($0) }
    }

    /// Steps from which the flow never ends; meaningless where a target is unknown.
    public var endless: [Int] {
        let last = branches.filter { $0.to == .end }.map(\.from)
        let ending = spread(from: last) { step in branches.filter { $0.to == .step(step) }.map(\.from) }
        return steps.indices.filter { !ending.contains($0) }
    }

    private func spread(from start: [Int], _ neighbours: (Int) -> [Int]) -> Set<Int> {
        var reached = Set(start)
        var waiting = Array(reached)
        while let step = waiting.popLast() {
            for next in neighbours(step) where reached.insert(next).inserted { waiting.append(next) }
        }
        return reached
    }
}

extension StepFlow.Target {
    fileprivate var position: Int? { if case .step(let position) = self { position } else { nil } }
}
