/// A notice that people must not miss: it tops the pages of its place, and of all below, until it ends.
public struct UrgentWarning: Encodable, Sendable {
    /// The four levels of early warning (国家突发公共事件总体应急预案), and what is urgent without one; the most serious first.
    public enum Level: String, LabelledChoice, Comparable, Encodable {
        case red, orange, yellow, blue, urgent

        public var label: String {
            switch self {
            case .red: "红色"
            case .orange: "橙色"
            case .yellow: "黄色"
            case .blue: "蓝色"
            case .urgent: "紧急"
            }
        }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
        public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
    }

    public let level: Level
    public let notice: Notice
    public let regionName: String

    public init(level: Level, notice: Notice, regionName: String) {
        self.level = level
        self.notice = notice
        self.regionName = regionName
    }
}
