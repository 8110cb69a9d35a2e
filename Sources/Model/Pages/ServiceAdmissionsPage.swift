/// What was brought into villages and communities, by whom and with what money (准入).
public struct ServiceAdmissionsPage: Encodable, Sendable {
    public struct Entry: Encodable, Sendable {
        public let admission: ServiceAdmission
        public let service: PageLink?
        public let scope: [PageLink]
        public let state: ServiceAdmission.State

        public init(
            admission: ServiceAdmission, service: PageLink?, scope: [PageLink], state: ServiceAdmission.State
        ) {
            self.admission = admission
            self.service = service
            self.scope = scope
            self.state = state
        }
    }

    public let entries: [Entry]

    public init(entries: [Entry]) { self.entries = entries }
}
