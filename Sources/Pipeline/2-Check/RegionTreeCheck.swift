import Diagnostics
import Model

/// Every region but those of the topmost level lies under another.
enum RegionTreeCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        guard !incomplete.contains(.table(.regions)) else { return [] }
        let tree = site.regions
        guard let top = tree.regions.map(\.level).min() else {
            // A manual by itself is of no place.
            let isManual = site.obligations.isEmpty && site.pages.contains { !$0.manual.isEmpty }
            return isManual
                ? []
                : [
                    Diagnostic(
                        .regionTree, at: SourceLocation("regions.csv"), zh: "没有任何区划。", en: "There are no regions.")
                ]
        }
        return tree.regions.compactMap { region in
            if let manager = region.managedBy {
                guard let unit = tree[manager] else {
                    return finding(
                        region, zh: "管理单位“\(manager)”不在区划表中。", en: "\"\(manager)\", which manages it, is not a region.")
                }
                guard unit.level < region.level else {
                    return finding(
                        region, zh: "管理单位“\(manager)”的层级应高于本单位。",
                        en: "\"\(manager)\", which manages it, is not above it.")
                }
                return nil
            }
            guard region.level > top, let parent = region.code.parent, tree[parent] == nil else { return nil }
            return finding(region, zh: "上级“\(parent)”不在区划表中。", en: "\"\(parent)\", in which it lies, is not a region.")
        }
    }

    private static func finding(_ region: Region, zh: String, en: String) -> Diagnostic {
        Diagnostic(.regionTree, at: region.location, zh: zh, en: en)
    }
}

extension Rule {
    static let regionTree = Rule(
        "region-tree",
        statement: .init(zh: "除最高一级外，每个区划都有上级。", en: "Every region but the topmost lies under another."),
        explanation: .init(
            zh: "区划树决定页面的导航、上级的汇总和“谁管谁”。缺了上级，这个单位的页面就没有入口，县、乡汇总时也会漏掉它。",
            en:
                "The area tree makes the navigation, the summaries of the superior levels and who answers for whom. A region without a superior has no way in, and is missing from every total above it."
        ),
        remedy: .init(zh: "在区划表中补上上级单位，或改正代码、管理单位代码。", en: "Add the superior region, or mend the code."))
}
