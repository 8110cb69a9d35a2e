import JSON
import Model

extension RegionPage {
    /// The office that residents turn to, as a GovernmentOffice of schema.org.
    func linkedData(_ addresses: LinkedAddresses) -> JSONValue {
        .object([
            "@type": .string("GovernmentOffice"), "name": .string(region.name),
            "identifier": .string(region.code.description), "url": .string(addresses.ofPage),
            "description": .text(region.introduction), "telephone": .text(region.phone),
            "address": .text(region.address), "areaServed": .area(region.name),
            "parentOrganization": superior.flatMap { .organization($0.name) },
        ])
    }
}
