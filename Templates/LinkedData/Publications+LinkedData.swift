import JSON
import Model

extension DisclosurePage {
    /// A disclosure's table as a Dataset of schema.org; a text, or what has had its time, is none.
    func linkedData(title: String, _ addresses: LinkedAddresses) -> JSONValue? {
        guard table != nil, let tablePath else { return nil }
        let (period, publisher) = (disclosure.period, JSONValue.organization(region.name))
        return .object([
            "@type": .string("Dataset"), "name": .string(named(title)),
            "description": .string(obligation.map { "\(region.name)\(period.chinese)\($0.title)" } ?? named(title)),
            "url": .string(addresses.ofPage), "inLanguage": .string("zh-CN"),
            "datePublished": .day(disclosure.published), "isAccessibleForFree": .flag(true),
            "temporalCoverage": .string("\(period.firstDay)/\(period.lastDay)"),
            "spatialCoverage": .area(region.name), "creator": publisher,
            "distribution": .array([.download(addresses.address(of: tablePath), format: "text/csv")]),
        ])
    }
}

extension DisclosurePage {
    /// With its office's name, which many titles begin with.
    private func named(_ title: String) -> String { title.hasPrefix(region.name) ? title : region.name + title }
}

extension RegisterPage {
    /// A register as a Dataset of schema.org.
    func linkedData(_ addresses: LinkedAddresses, publisher: String) -> JSONValue? {
        .object([
            "@type": .string("Dataset"), "name": .string(register.title),
            "description": .string(register.description.isEmpty ? register.title : register.description),
            "url": .string(addresses.ofPage), "inLanguage": .string("zh-CN"), "dateModified": .day(register.updated),
            "isAccessibleForFree": .flag(true),
            "creator": .organization(register.schema.publisher.isEmpty ? publisher : register.schema.publisher),
            "distribution": downloads.isEmpty
                ? nil
                : .array(
                    downloads.map { link in
                        let isTable = link.path.description.hasSuffix(".csv")
                        return .download(
                            addresses.address(of: link.path), format: isTable ? "text/csv" : "application/json")
                    }),
        ])
    }
}

extension Document {
    /// The document as a DigitalDocument of schema.org.
    func linkedData(_ addresses: LinkedAddresses) -> JSONValue {
        .object([
            "@type": .string("DigitalDocument"), "name": .string(title), "identifier": .text(number),
            "abstract": .text(summary), "url": .string(addresses.ofPage), "inLanguage": .string("zh-CN"),
            "dateCreated": .day(written), "datePublished": .day(published), "author": .organization(issuer),
            "keywords": .text(keywords.joined(separator: ",")),
        ])
    }
}

extension NoticePage {
    /// The notice as a CreativeWork of schema.org that expires; its offices keep no more than the page does.
    func linkedData(_ addresses: LinkedAddresses) -> JSONValue? {
        guard !isTextGone else { return nil }
        let notice = summary.notice
        return .object([
            "@type": .string("CreativeWork"), "name": .string(notice.title), "genre": .text(notice.category),
            "url": .string(addresses.ofPage), "inLanguage": .string("zh-CN"),
            "datePublished": .string(notice.start.description), "expires": .string(notice.end.description),
            "publisher": .organization(region.title),
        ])
    }
}
