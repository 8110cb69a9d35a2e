/// A row of a list of duties, whoever's they are.
public protocol ListedDuty: Encodable, Sendable {
    associatedtype List: LabelledChoice & Hashable & Encodable
    /// The level of the offices that have such duties.
    static var level: RegionLevel { get }
    var list: List { get }
    var order: Int { get }
    var name: String { get }
    /// Codes of the services by which residents make use of the duty.
    var services: [String] { get }
    /// The page on which a list stands: the common one for nil, else that of a place's own.
    static func path(of list: List, in place: RegionCode?) -> PagePath
    /// The places for which the row stands; empty for all.
    var scope: [RegionCode] { get }
}

extension ListedDuty {
    /// Where it stands on the page of its list.
    public var anchor: String { "\(list.rawValue)-\(order)" }
}
