/// The five levels of administration that codes distinguish.
public enum RegionLevel: String, LabelledChoice, Comparable, Encodable {
    case province, prefecture, county, township, village

    public var label: String {
        switch self {
        case .province: "省"
        case .prefecture: "市"
        case .county: "县"
        case .township: "乡"
        case .village: "村"
        }
    }

    public var codeLength: Int {
        switch self {
        case .province: 2
        case .prefecture: 4
        case .county: 6
        case .township: 9
        case .village: 12
        }
    }

    init?(codeLength: Int) {
        guard let level = Self.allCases.first(where: { $0.codeLength == codeLength }) else { return nil }
        self = level
    }

    public var above: RegionLevel? { Self.allCases.last { $0.codeLength < codeLength } }

    public static func < (a: RegionLevel, b: RegionLevel) -> Bool { a.codeLength < b.codeLength }
}
