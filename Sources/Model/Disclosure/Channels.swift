/// The channels (公开渠道) on which the catalogue allows an item; what is not named is not allowed.
///
/// The model catalogues of grassroots disclosure (国办发〔2019〕54号) tick them an item: 低保对象名单 only names the board of
/// the village. An item that names no channel, or 不公开 beside others, goes nowhere.
public struct Channels: Hashable, Sendable {
    /// In the order of `Obligation.Channel`, each once.
    public let all: [Obligation.Channel]

    public init(_ channels: some Sequence<Obligation.Channel>) {
        let named = Set(channels)
        all = Obligation.Channel.allCases.filter { named.contains($0) }
    }

    /// Whether content of the item may go out on the channel: fails closed where the list contradicts itself.
    public func allow(_ channel: Obligation.Channel) -> Bool { all.contains(channel) && !isContradictory }

    /// Whether content of the item may be handed in at all: what is given on request or kept has no place among what is
    /// published.
    public var allowContent: Bool { [.web, .stick, .board].contains { allow($0) } }

    /// 不公开 beside any other, or 网站 beside 依申请: what is on the web needs no request.
    public var isContradictory: Bool {
        (all.contains(.never) && all.count > 1) || (all.contains(.web) && all.contains(.onRequest))
    }

    /// As messages in English name them.
    public var names: String { all.map(\.rawValue).joined(separator: ", ") }

    /// As the catalogue's page shows them: 网站、公示栏.
    public var label: String {
        let shown = all.isEmpty ? [Obligation.Channel.never] : all
        return shown.map(\.label).joined(separator: "、")
    }
}
