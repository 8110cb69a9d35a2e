import Diagnostics
import Model

/// Every service guide has the elements that residents go by, of the national field set (GB/T 39046—2020, table 4).
enum ServiceGuideInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .deduction, name: .init(zh: "办事指南要素缺失", en: "incomplete service guides"),
        content: .init(
            zh: "设定依据、受理条件、材料、流程、时限、收费、结果、地点、时间、咨询和监督电话是否齐全",
            en:
                "whether basis, conditions, materials, steps, time limit, fee, result, place, hours and telephones are told"
        ))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let site = subject.shown
        guard !site.services.isEmpty else { return .notApplicable }
        let withMaterials = Set(site.serviceMaterials.map { $0.service.lowercased() })
        let counters = Counters(site)
        return .inspected(
            site.services.compactMap { service in
                let code = service.code.lowercased()
                var elements = [
                    Element("设定依据", "basis", service.basis), Element("咨询电话", "enquiry phone", service.enquiryPhone),
                    Element("监督电话", "complaint phone", service.complaintPhone),
                ]
                // What is only made known (公开告知) is not applied for.
                if service.delivery != .informed {
                    elements += [
                        Element("受理条件", "conditions", service.conditions),
                        Element("办理流程", "steps", service.steps.first ?? ""),
                        Element("办结时限", "time limit", service.promisedTime.text + service.statutoryTime.text),
                        Element("办件类型", "case type", service.caseType),
                        Element("收费", "fee", service.fee), Element("结果名称", "result", service.result),
                        Element("办理形式", "channels", service.channels.first ?? ""),
                        Element("申请材料", "materials", isThere: withMaterials.contains(code)),
                    ]
                    let taking = counters.taking(service, in: site.regions)
                    elements += [
                        Element("办理地点", "place", isThere: taking.contains { !$0.address.isEmpty }),
                        Element("办理时间", "hours", isThere: taking.contains { !$0.hours.isEmpty }),
                    ]
                }
                let missing = elements.filter { !$0.isThere }
                guard !missing.isEmpty else { return nil }
                return Diagnostic(
                    .incompleteGuide, at: service.location,
                    zh: "办事指南缺少 \(missing.count) 项：\(missing.map(\.zh).joined(separator: "、"))。",
                    en:
                        "The guide lacks \(missing.count): \(missing.map(\.en).joined(separator: ", "))."
                )
            })
    }

    private struct Element {
        let zh: String
        let en: String
        let isThere: Bool

        init(_ zh: String, _ en: String, isThere: Bool) { (self.zh, self.en, self.isThere) = (zh, en, isThere) }
        init(_ zh: String, _ en: String, _ text: String) { self.init(zh, en, isThere: !text.isEmpty) }
    }

    /// Where services are handled, found once for all of them.
    private struct Counters {
        private let naming: [String: [ServiceSite]]
        private let general: [ServiceSite]

        init(_ site: Site) {
            naming = Dictionary(
                site.serviceSites.flatMap { counter in counter.services.map { ($0.lowercased(), [counter]) } },
                uniquingKeysWith: +)
            general = site.serviceSites.filter(\.services.isEmpty)
        }

        /// Counters within the service's scope that name it; where none does, those that take what there is.
        func taking(_ service: Service, in regions: RegionTree) -> [ServiceSite] {
            let within = { (counter: ServiceSite) in
                service.scope.isEmpty || regions.scope(service.scope, reaches: counter.region)
            }
            let named = (naming[service.code.lowercased()] ?? []).filter(within)
            return named.isEmpty ? general.filter(within) : named
        }
    }
}

extension Rule {
    static let incompleteGuide = Rule(
        "inspection-service-guide", .warning,
        statement: .init(zh: "办事指南的要素齐全。", en: "A service guide has all its elements."),
        explanation: .init(
            zh: "少一样，群众就可能白跑一趟。检查时逐项核对，缺哪一项就在这里写出哪一项。",
            en:
                "One that is missing costs residents a journey. Inspectors go through them; each missing one is named here."
        ),
        remedy: .init(
            zh: "在 services/services.*、materials.*、sites.* 中补上；不收费的也要写“不收费”。",
            en: "Add it in services/services.*, materials.* or sites.*; say \"不收费\" where there is no fee."),
        basis: .init(
            zh: "GB/T 39046—2020 表4；政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）：办事服务",
            en: "GB/T 39046—2020, table 4; inspection indicators of government websites (国办秘函〔2019〕19号): services"))
}
