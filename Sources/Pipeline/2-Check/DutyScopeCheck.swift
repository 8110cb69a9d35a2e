import Diagnostics
import Model

/// A duty is scoped to places that have such duties, and no two rows of a list share a number in one place.
enum DutyScopeCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        findings(site.townshipDuties) { $0.location } + findings(site.villageDuties) { $0.location }
    }

    private struct Key: Hashable {
        let list: String
        let order: Int
        /// Nil for every place.
        let place: RegionCode?
    }

    private static func findings<Duty: ListedDuty>(
        _ duties: [Duty], location: (Duty) -> SourceLocation
    ) -> [Diagnostic] {
        var rows: [Key: SourceLocation] = [:]
        var findings: [Diagnostic] = []
        for duty in duties {
            if duty.scope.contains(where: { $0.level > Duty.level }) {
                findings.append(
                    Diagnostic(
                        .dutyScope, at: location(duty), zh: "适用区划低于“\(Duty.level.label)”一级，这份清单不适用于那里。",
                        en: "The scope lies below the level of \(Duty.level.rawValue), which has no such list."))
            }
            for place in duty.scope.isEmpty ? [nil] : duty.scope.map({ Optional($0) }) {
                let key = Key(list: duty.list.rawValue, order: duty.order, place: place)
                if let other = rows[key] {
                    findings.append(
                        Diagnostic(
                            .duplicateCode, at: location(duty), zh: "同一地方的“\(duty.list.label)”已有这个序号（\(other)）。",
                            en: "The list has this number in the same place already (\(other))."))
                }
                rows[key] = location(duty)
            }
        }
        return findings
    }
}

extension Rule {
    static let dutyScope = Rule(
        "duty-scope",
        statement: .init(
            zh: "乡镇清单适用于乡镇及以上的区划，村清单适用于村及以上的区划。",
            en: "Township duties are scoped to townships or above, village duties to villages or above."),
        explanation: .init(
            zh: "乡镇和村各有清单，权责不同。放错层级，居民会找错单位，村里也会被压上不该由它承担的事。",
            en:
                "Townships and villages have lists of their own and answer for different things. A duty on the wrong level sends residents to the wrong office and burdens the village with work that is not its own."
        ),
        remedy: .init(zh: "改正“适用区划”，或把该行移到对应层级的清单。", en: "Mend the scope, or move the row to the other list."),
        basis: .init(
            zh: "《关于规范村级组织工作事务、机制牌子和证明事项的意见》（厅字〔2022〕28号）",
            en: "Opinions on the tasks, signboards and certificates of village organisations (厅字〔2022〕28号)"))
}
