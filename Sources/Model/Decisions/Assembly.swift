/// The meeting that decides a matter of a village or community, by what the law asks of it.
///
/// 《村民委员会组织法》: a villagers' meeting needs more than half of those of 18 years and more, or two thirds of the households'
/// representatives; a meeting of villagers' representatives and one of a village group two thirds.
/// 《城市居民委员会组织法》: a residents' meeting needs more than half. All decide by more than half of those present. The
/// articles are data (`bases`), since both laws were renumbered from 2026-01-01.
public enum Assembly: String, LabelledChoice, Encodable {
    case villagers, households, representatives, group
    case residents, residentRepresentatives = "resident_representatives"

    public var label: String {
        switch self {
        case .villagers: "村民会议"
        case .households: "村民会议（户代表）"
        case .representatives: "村民代表会议"
        case .group: "村民小组会议"
        case .residents: "居民会议"
        case .residentRepresentatives: "居民代表会议"
        }
    }

    /// How many of those called have to come.
    public var attendance: Share {
        switch self {
        case .villagers, .residents, .residentRepresentatives: .moreThanHalf
        case .households, .representatives, .group: .twoThirds
        }
    }

    /// The law that says so.
    public var law: String {
        switch self {
        case .villagers, .households, .representatives, .group: "中华人民共和国村民委员会组织法"
        case .residents, .residentRepresentatives: "中华人民共和国城市居民委员会组织法"
        }
    }

    /// Whether it is one of the meetings of representatives that are to be held every quarter.
    public var isOfRepresentatives: Bool { self == .representatives || self == .residentRepresentatives }
}
