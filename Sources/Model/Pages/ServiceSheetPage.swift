/// 明白纸: what a resident takes home from the counter, on one sheet of paper.
public struct ServiceSheetPage: Encodable, Sendable {
    public let service: Service
    public let materials: [ServiceMaterial]
    /// Where to go, if there are so few places that they fit; else empty, and a line is left to write in.
    public let sites: [ServiceSite]

    public init(service: Service, materials: [ServiceMaterial], sites: [ServiceSite]) {
        self.service = service
        self.materials = materials
        self.sites = sites
    }
}
