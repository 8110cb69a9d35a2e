import Diagnostics
import Model

/// Households and population of a place are those of the places below it, where every one of them states them.
enum RegionCountCheck {
    static func findings(in regions: RegionTree) -> [Diagnostic] {
        regions.regions.flatMap { region -> [Diagnostic] in
            let children = regions.children(of: region.code)
            return [
                finding(region.households, region.householdsLocation, children.map(\.households)),
                finding(region.population, region.populationLocation, children.map(\.population)),
            ].compactMap { $0 }
        }
    }

    private static func finding(_ stated: Int?, _ location: SourceLocation, _ parts: [Int?]) -> Diagnostic? {
        let known = parts.compactMap { $0 }
        guard let stated, !known.isEmpty, known.count == parts.count else { return nil }
        let difference = known.reduce(WideDecimal(-stated)) { $0 + WideDecimal($1) }
        guard difference != .zero else { return nil }
        return Diagnostic(
            .regionCount, at: location, zh: "应为下级 \(known.count) 个单位之和，相差 \(difference.magnitude)。",
            en:
                "The number should be the sum of the \(known.count) places below; the difference is \(difference.magnitude)."
        )
    }
}

extension Rule {
    static let regionCount = Rule(
        "region-count", .warning,
        statement: .init(zh: "户数、人口等于下级之和。", en: "Households and population are the sums of the places below."),
        explanation: .init(
            zh: "只在下级全部填写时核对；由谁管理以“管理单位代码”为准。区划表没有收全下级的，本级的数会不同，所以只作提醒。",
            en:
                "Compared where all places below state them, by who manages whom. A table without all places differs rightly, so this warns."
        ),
        remedy: .init(zh: "核对各级的数，或补全下级。", en: "Compare the levels, or add the places that are missing."))
}
