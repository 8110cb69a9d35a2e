import Diagnostics
import Model

/// Where villages, their township and county state the same item of one period in the same rows, the sums agree.
enum LevelSumCheck: CrossCheck {
    private struct Issue: Hashable {
        let item: String
        let period: Period
    }

    static func findings(in summaries: SummaryIndex) -> [Diagnostic] {
        let stated = summaries.summaries.filter { $0.layout == .statement || $0.layout == .free }
        let issues = Dictionary(grouping: stated) { Issue(item: $0.subject.item, period: $0.subject.period) }
        return issues.values.flatMap { issue -> [Diagnostic] in
            let levels = Set(issue.map { $0.subject.region.level })
            guard levels.count > 1 else { return [] }
            let byRegion = Dictionary(issue.map { ($0.subject.region, $0) }, uniquingKeysWith: { first, _ in first })
            return issue.flatMap { whole -> [Diagnostic] in
                guard let parts = parts(of: whole.subject.region, byRegion, summaries.regions) else { return [] }
                return findings(whole, parts)
            }
        }
    }

    /// The nearest places below that state it, together all of the region; nil where one does not.
    private static func parts(
        of region: RegionCode, _ stated: [RegionCode: FigureSummary], _ regions: RegionTree
    ) -> [FigureSummary]? {
        let children = regions.children(of: region)
        guard !children.isEmpty else { return nil }
        var parts: [FigureSummary] = []
        for child in children {
            if let summary = stated[child.code] {
                parts.append(summary)
            } else if let below = Self.parts(of: child.code, stated, regions) {
                parts += below
            } else {
                return nil
            }
        }
        return parts
    }

    private static func findings(_ whole: FigureSummary, _ parts: [FigureSummary]) -> [Diagnostic] {
        guard parts.allSatisfy({ $0.layout == whole.layout }) else { return [] }
        let tables = parts.map(\.rowsByKey)
        var agreeing = 0
        var differing: [Diagnostic] = []
        for row in whole.rows {
            for column in 0..<3 {
                guard let stated = row[column] else { continue }
                let figures = tables.compactMap { $0[row.key]?[column] }
                guard figures.count == parts.count else { continue }
                let comparison = Comparison(
                    stated: stated, location: whole.location(row, column),
                    expected: figures.reduce(.zero) { $0 + WideDecimal($1) })
                if comparison.holds, stated.units != 0 { agreeing += 1 }
                if let finding = comparison.finding(
                    .levelSum, zh: "应为下级 \(parts.count) 个单位同一项之和",
                    en: "The figure should be the sum of the \(parts.count) places below",
                    source: SourceLocation(parts[0].source.file))
                {
                    differing.append(finding)
                }
            }
        }
        // A township may disclose accounts of its own under the same item.
        return agreeing >= max(2, differing.count) ? differing : []
    }
}

extension Rule {
    static let levelSum = Rule(
        "level-sum", .warning,
        statement: .init(
            zh: "同一事项、同一期，村的合计等于乡镇，乡镇的合计等于县。",
            en: "For one item and period the villages sum to the township, the townships to the county."),
        explanation: .init(
            zh: "只在下级全部公布、行名相同、且多数行相合时核对；比率不相加。",
            en: "Compared where all places below disclosed the same rows and most of them agree; rates are never added."
        ),
        remedy: .init(zh: "核对上级的汇总和下级的数。", en: "Compare the sum with the figures below."),
        basis: .init(
            zh: "村民委员会组织法（2018年文本）第三十条：保证所公布事项的真实性",
            en: "Organic Law of Villagers Committees (2018 text), art. 30: what is published is true"))
}
