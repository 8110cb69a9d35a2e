/// A way to sort the catalogue; each of its values has a page, named for a code and never for a title.
public enum ServiceFacet: String, CaseIterable, Encodable, Sendable {
    case field, stage, audience, delivery, channel, level

    public var title: String {
        switch self {
        case .field: "领域"
        case .stage: "人生大事"
        case .audience: "给谁办"
        case .delivery: "在村里怎么办"
        case .channel: "怎么申请"
        case .level: "哪一级办"
        }
    }

    public struct Value: Hashable, Encodable, Sendable {
        public let facet: ServiceFacet
        public let code: String
        public let label: String

        public init(_ facet: ServiceFacet, _ code: String, _ label: String) {
            self.facet = facet
            self.code = code
            self.label = label
        }

        /// `field-08`: part of addresses, and what the filters know a service by.
        public var slug: String { "\(facet.rawValue)-\(code)" }
    }

    /// All that a service can have, in the order of the code set.
    public var values: [Value] {
        switch self {
        case .field: Service.fields.entries.map { Value(self, $0.code, $0.label) }
        case .stage: ServiceStage.allCases.map { Value(self, $0.rawValue, $0.label) }
        case .audience: ServiceAudience.allCases.map { Value(self, $0.rawValue, $0.plainLabel) }
        case .delivery: ServiceDelivery.allCases.map { Value(self, $0.rawValue, $0.label) }
        case .channel: ServiceChannel.allCases.map { Value(self, $0.rawValue, $0.plainLabel) }
        case .level: ServiceLevel.allCases.map { Value(self, $0.rawValue, $0.label) }
        }
    }

    /// The codes of those that a service has.
    private func codes(of service: Service) -> Set<String> {
        switch self {
        case .field: Set(Service.fields.entry(for: service.field).map { [$0.code] } ?? [])
        case .stage: Set(service.stage.map { [$0.rawValue] } ?? [])
        case .audience: Set((service.audiences.isEmpty ? [.person] : service.audiences).map(\.rawValue))
        case .delivery: [service.delivery.rawValue]
        case .channel: Set(service.channels.map { ServiceChannel($0).rawValue })
        case .level: Set(service.elements.level.map { [$0.rawValue] } ?? [])
        }
    }

    public func values(of service: Service) -> [Value] {
        let codes = codes(of: service)
        return values.filter { codes.contains($0.code) }
    }

    public func contains(_ service: Service, with value: Value) -> Bool { codes(of: service).contains(value.code) }
}

extension Service {
    /// Under which values of all facets it is found.
    public var facetValues: [ServiceFacet.Value] { ServiceFacet.allCases.flatMap { $0.values(of: self) } }
}
