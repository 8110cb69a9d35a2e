import Diagnostics
import Model

/// No two pages or files take the same address.
enum AddressCheck {
    static func findings(in plan: SitePlan) -> [Diagnostic] {
        var taken: [PagePath: SourceLocation] = [:]
        return plan.pages.compactMap { page in
            guard let other = taken[page.path] else {
                taken[page.path] = page.location
                return nil
            }
            return Diagnostic(
                .duplicateAddress, at: page.location, zh: "地址 \(ShownAddress(page.path.description)) 已被 \(other) 占用。",
                en: "The address \(ShownAddress(page.path.description)) is taken by \(other).")
        }
    }
}

extension Rule {
    static let duplicateAddress = Rule(
        "duplicate-address", firmness: .unconditional,
        statement: .init(zh: "两个页面不能有同一个地址。", en: "Two pages have different addresses."),
        explanation: .init(
            zh: "两个页面写到同一个地址，后写的会盖掉先写的，居民只能看到其中一个。",
            en: "Of two pages with one address the later overwrites the earlier, and residents see only one of them."),
        remedy: .init(zh: "改正其中一个代码。", en: "Change the code of one of them."))
}
