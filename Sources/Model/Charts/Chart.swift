/// Figures to be drawn: what they are of, in which unit and from where. A figure that is not known is nil and never zero.
public struct Chart: Hashable, Encodable, Sendable {
    public enum Kind: String, LabelledChoice, Encodable {
        case bar, grouped, stacked, line, progress, multiples, dots

        public var label: String {
            switch self {
            case .bar: "条形图"
            case .grouped: "分组条形图"
            case .stacked: "堆积条形图"
            case .line: "折线图"
            case .progress: "进度图"
            case .multiples: "分地区折线图"
            case .dots: "点图"
            }
        }

        /// Whether a bar's length stands for the figure, so that it has to begin at zero.
        var isOfBars: Bool {
            switch self {
            case .bar, .grouped, .stacked, .progress: true
            case .line, .multiples, .dots: false
            }
        }
    }

    /// One run of figures, a figure a category.
    public struct Series: Hashable, Encodable, Sendable {
        public let name: String
        public let values: [ExactDecimal?]

        public init(_ name: String, _ values: [ExactDecimal?]) {
            self.name = name
            self.values = values
        }
    }

    /// What a figure is to reach.
    public struct Target: Hashable, Encodable, Sendable {
        public enum Comparison: String, Encodable, Sendable { case atLeast = "≥", atMost = "≤", equal = "=" }

        public let value: ExactDecimal
        public let comparison: Comparison

        public init(_ value: ExactDecimal, _ comparison: Comparison = .atLeast) {
            self.value = value
            self.comparison = comparison
        }

        /// As people read it: `≥30`, and `100` for what is to be reached.
        public var text: String { (comparison == .equal ? "" : comparison.rawValue) + value.grouped }

        public func isMet(by figure: ExactDecimal) -> Bool {
            let (figure, goal) = (WideDecimal(figure), WideDecimal(value))
            return switch comparison {
            case .atLeast: figure >= goal
            case .atMost: figure <= goal
            // 100 % cannot be passed, and what a plan wants to reach is reached by what lies beyond.
            case .equal: figure >= goal
            }
        }
    }

    public let kind: Kind
    public let title: String
    public let unit: String
    /// Where the figures come from, as the reader is told.
    public let source: String
    /// What the categories are: 地区, 年份, 项目.
    public let categoryHeading: String
    public let categories: [String]
    public let series: [Series]
    /// None, one for all categories, or one for each of them.
    public let targets: [Target?]

    public init(
        _ kind: Kind, title: String, unit: String = "", source: String = "", categoryHeading: String = "项目",
        categories: [String], series: [Series], targets: [Target?] = []
    ) {
        precondition(series.allSatisfy { $0.values.count == categories.count }, "a figure a category")
        precondition(targets.count <= 1 || targets.count == categories.count, "a target for all, or one a category")
        self.kind = kind
        self.title = title
        self.unit = unit
        self.source = source
        self.categoryHeading = categoryHeading
        self.categories = categories
        self.series = series
        self.targets = targets
    }

    public func target(at category: Int) -> Target? { targets.count == 1 ? targets[0] : targets[safe: category] ?? nil }

    public var knownValues: [ExactDecimal] { series.flatMap { $0.values.compactMap(\.self) } }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
