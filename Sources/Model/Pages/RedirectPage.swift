/// What stands at an address that was given up.
public struct RedirectPage: Encodable, Sendable {
    public let target: PageLink
    public let reason: String

    public init(target: PageLink, reason: String) {
        self.target = target
        self.reason = reason
    }
}
