import Diagnostics

/// A piece of the frame that an office replaces with HTML of its own (`theme/` in the content).
public struct Partial: Encodable, Sendable {
    public enum Piece: Hashable, Encodable, Sendable {
        /// Checked: allowed elements that are closed, and nothing that runs.
        case html([UInt8])
        /// What leads from the page to the portal's root, such as `../`.
        case root
        case placeholder(Placeholder)
    }

    /// What stands in double braces; the page fills it in.
    public enum Placeholder: String, CaseIterable, Encodable, Sendable {
        case name, slogan, owner, phone, date, search, reading, navigation, links

        /// As it is written in Chinese.
        public var label: String {
            switch self {
            case .name: "网站名称"
            case .slogan: "口号"
            case .owner: "主办单位"
            case .phone: "联系电话"
            case .date: "内容截至"
            case .search: "搜索"
            case .reading: "阅读设置"
            case .navigation: "导航"
            case .links: "网站信息"
            }
        }

        public init?(named name: String) {
            guard let found = Self.allCases.first(where: { $0.rawValue == name || $0.label == name }) else {
                return nil
            }
            self = found
        }
    }

    public let location: SourceLocation
    public let pieces: [Piece]
    /// What its links and pictures name within the portal, for a check of the whole plan.
    public let addresses: [Address]

    public struct Address: Hashable, Encodable, Sendable {
        public let path: String
        public let location: SourceLocation

        public init(path: String, location: SourceLocation) {
            self.path = path
            self.location = location
        }
    }

    public init(location: SourceLocation, pieces: [Piece], addresses: [Address]) {
        self.location = location
        self.pieces = pieces
        self.addresses = addresses
    }
}

/// All that an office puts in place of the theme's own.
public struct Partials: Encodable, Sendable {
    /// The parts that can be replaced, by the names of their files.
    public enum Slot: String, CaseIterable, Encodable, Sendable {
        case header
        case footer
        case homeTop = "home-top"
    }

    private var fragments: [Slot: Partial] = [:]
    /// Rules of style that come after the theme's own; empty without any.
    public private(set) var style: [UInt8] = []
    private var styleLocation: SourceLocation?

    public init() {}

    /// Whether a part shows the day on every page.
    public var tellDay: Bool { fragments.values.contains { $0.pieces.contains(.placeholder(.date)) } }

    public subscript(slot: Slot) -> Partial? {
        get { fragments[slot] }
        set { fragments[slot] = newValue }
    }

    public mutating func setStyle(_ style: [UInt8], from location: SourceLocation) {
        self.style = style
        styleLocation = location
    }

    /// In place of name, search, reading settings and navigation; the banner stays.
    public var header: Partial? { self[.header] }
    /// In place of links and particulars; the filing numbers and the day stay.
    public var footer: Partial? { self[.footer] }
    /// Below the search of the front page.
    public var homeTop: Partial? { self[.homeTop] }
    public var hasStyle: Bool { !style.isEmpty }

    /// The files that they came from.
    public var locations: [SourceLocation] {
        Slot.allCases.compactMap { self[$0]?.location } + [styleLocation].compactMap(\.self)
    }

    /// Everything that the fragments link to.
    public var addresses: [Partial.Address] { Slot.allCases.flatMap { self[$0]?.addresses ?? [] } }
}
