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
                .duplicateAddress, at: page.location, zh: "地址 \(page.path) 已被 \(other) 占用。",
                en: "The address \(page.path) is taken by \(other).")
        }
    }
}

extension Rule {
    static let duplicateAddress = Rule(
        "duplicate-address",
        statement: .init(zh: "两个页面不能有同一个地址。", en: "Two pages have different addresses."),
        remedy: .init(zh: "改正其中一个代码。", en: "Change the code of one of them."))
}
