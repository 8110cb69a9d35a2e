/// The channels (公开渠道) on which the catalogue allows an item; what is not named is not allowed.
///
/// The model catalogues of grassroots disclosure (国办发〔2019〕54号) tick them an item: 低保对象名单 only names the board of
/// the village. An item that names no channel, or 不公开 beside others, goes nowhere.
public struct Channels: Hashable, Encodable, Sendable {
    /// In the order of `Obligation.Channel`, each once.
    public let all: [Obligation.Channel]

    public init(_ channels: some Sequence<Obligation.Channel>) {
        let named = Set(channels)
        all = Obligation.Channel.allCases.filter { named.contains($0) }
    }

    /// Whether content of the item may go out on the channel: fails closed where the list contradicts itself.
    ///
    /// What everybody may read on the web may be carried on a stick as well, unless it is for the web alone.
    public func allow(_ channel: Obligation.Channel) -> Bool {
        guard !isContradictory else { return false }
        switch channel {
        case .web: return all.contains(.web) || all.contains(.webOnly)
        case .stick: return all.contains(.stick) || all.contains(.web) && !all.contains(.webOnly)
        default: return all.contains(channel)
        }
    }

    /// Whether content of the item may be handed in at all: what is given on request or kept has no place among what is
    /// published.
    public var allowContent: Bool { [.web, .stick, .board].contains { allow($0) } }

    /// 不公开 beside any other; 网站 beside 依申请, since what is on the web needs no request; 仅网站 beside 离线副本.
    public var isContradictory: Bool {
        let isOnWeb = all.contains(.web) || all.contains(.webOnly)
        return (all.contains(.never) && all.count > 1) || (isOnWeb && all.contains(.onRequest))
            || (all.contains(.webOnly) && all.contains(.stick))
    }

    /// As messages in English name them.
    public var names: String { all.map(\.rawValue).joined(separator: ", ") }

    /// As the catalogue's page shows them: 网站、公示栏.
    public var label: String {
        let shown = all.isEmpty ? [Obligation.Channel.never] : all
        return shown.map(\.label).joined(separator: "、")
    }
}
