import Diagnostics
import Model

/// What an office's own pieces of the frame link to is there.
enum PartialAddressCheck {
    static func findings(in plan: SitePlan, partials: Partials) -> [Diagnostic] {
        partials.addresses.filter { !plan.addresses.contains($0.path) }.map { address in
            Diagnostic(
                .brokenLink, at: address.location, zh: "片段里的 \(ShownAddress(address.path)) 指向的页面或文件不存在。",
                en: "The fragment's \"\(ShownAddress(address.path))\" leads to nothing.",
                suggestion: NearMiss.suggestion(for: address.path, among: plan.addresses.near(address.path)))
        }
    }
}
