import Diagnostics
import Model

/// No address has a name that some system or stick cannot hold: a reserved one, or one that is too long.
enum AddressNameCheck {
    static func findings(in plan: SitePlan) -> [Diagnostic] {
        plan.pages.filter { !isPortable($0.path.description) }.map { page in
            Diagnostic(
                .addressName, at: page.location, zh: "地址 \(ShownAddress(page.path.description)) 在有的电脑或优盘上用不了。",
                en: "The address \(ShownAddress(page.path.description)) does not work on every computer or stick.")
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
    static let addressName = Rule(
        "address-name", firmness: .unconditional,
        statement: .init(
            zh: "地址的每一段不超过 64 个字符，也不用 con、nul 等系统保留的名称。",
            en: "A part of an address has at most 64 characters and is not reserved by a system, such as con or nul."),
        explanation: .init(
            zh: "门户要能拷到优盘、在 Windows 电脑上打开。系统保留的名称和过长的名称在那里根本建不出文件，整份离线副本会缺页。",
            en:
                "The portal is copied to sticks and opened on Windows, where reserved or overlong names cannot be created at all, so that the copy lacks pages."
        ),
        remedy: .init(zh: "换一个较短或不同的代码。", en: "Choose a shorter or different code."),
        basis: .init(zh: "Windows 文件命名规则：保留的设备名", en: "Windows' rules for naming files: reserved device names"))
}
