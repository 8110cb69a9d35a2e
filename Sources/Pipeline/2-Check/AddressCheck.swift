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

    /// Names that some system or stick cannot hold: reserved ones, and those that are too long.
    static func unportable(in plan: SitePlan) -> [Diagnostic] {
        plan.pages.filter { !isPortable($0.path.description) }.map { page in
            Diagnostic(
                .addressName, at: page.location, zh: "地址 \(page.path) 在有的电脑或优盘上用不了。",
                en: "The address \(page.path) does not work on every computer or stick.")
        }
    }

    private static let reserved: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    private static func isPortable(_ address: String) -> Bool {
        address.utf8.count <= 200
            && address.split(separator: "/").allSatisfy { name in
                name.utf8.count <= 64 && !reserved.contains(String(name.prefix { $0 != "." }))
            }
    }
}

extension Rule {
    static let duplicateAddress = Rule(
        "duplicate-address",
        statement: .init(zh: "两个页面不能有同一个地址。", en: "Two pages have different addresses."),
        remedy: .init(zh: "改正其中一个代码。", en: "Change the code of one of them."))
}

extension Rule {
    static let addressName = Rule(
        "address-name",
        statement: .init(
            zh: "地址的每一段不超过 64 个字符，也不用 con、nul 等系统保留的名称。",
            en: "A part of an address has at most 64 characters and is not reserved by a system, such as con or nul."),
        remedy: .init(zh: "换一个较短或不同的代码。", en: "Choose a shorter or different code."))
}
