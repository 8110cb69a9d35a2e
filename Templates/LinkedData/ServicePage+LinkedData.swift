import JSON
import Model

extension ServicePage {
    /// A city has thousands of counters, which stand in their own list: the first few would only mislead.
    private static let mostCounters = 8

    /// The guide as a GovernmentService of schema.org.
    func linkedData(_ addresses: LinkedAddresses) -> JSONValue {
        .object([
            "@type": .string("GovernmentService"), "name": .string(service.name),
            "alternateName": .text(service.plainName), "identifier": .string(service.code),
            "description": .text(service.summary), "serviceType": .text(service.field),
            "url": .string(addresses.ofPage), "provider": .organization(service.department),
            "areaServed": scope.isEmpty ? nil : .array(scope.map { .area($0.title) }),
            "serviceOutput": service.result.isEmpty
                ? nil : .object(["@type": .string("Thing"), "name": .string(service.result)]),
            "availableChannel": channels.isEmpty ? nil : .array(channels),
        ])
    }

    private var channels: [JSONValue] {
        var channels = sites.count <= Self.mostCounters ? sites.map(channel) : []
        if service.onlineAddress.hasPrefix("http") {
            channels.append(
                .object(["@type": .string("ServiceChannel"), "serviceUrl": .string(service.onlineAddress)]))
        }
        if !service.enquiryPhone.isEmpty {
            channels.append(
                .object([
                    "@type": .string("ServiceChannel"),
                    "servicePhone": .object([
                        "@type": .string("ContactPoint"), "telephone": .string(service.enquiryPhone),
                    ]),
                ]))
        }
        return channels
    }

    private func channel(_ summary: SiteSummary) -> JSONValue {
        .object([
            "@type": .string("ServiceChannel"), "name": .string(summary.site.name),
            "serviceLocation": .object([
                "@type": .string("GovernmentOffice"), "name": .string(summary.site.name),
                "address": .text(summary.site.address), "telephone": .text(summary.site.phone),
            ]),
        ])
    }
}
