import Diagnostics
import Model

/// Chooses the profile of a list where the catalogue names none, and never one that is looser than the words allow.
public enum ProfileChoice {
    /// The words of each profile, as they stand in item titles, contents and headings.
    private static let words: [(name: PrivacyProfile.Name, words: WordSet)] = [
        (.never, WordSet(NeverPublished.words)),
        (.minimumLiving, WordSet(["低保", "最低生活保障", "dibao"])),
        (.extremePoverty, WordSet(["特困", "五保", "分散供养", "集中供养", "tekun"])),
        (.temporaryAid, WordSet(["临时救助", "医疗救助", "大病救助", "急难救助", "慰问", "脱贫户", "监测户", "贫困户", "边缘易致贫", "救助"])),
        (.disabilityAllowance, WordSet(["残疾", "护理补贴", "生活补贴和", "disability"])),
        (.elderlyAllowance, WordSet(["高龄", "老年津贴", "百岁", "长寿", "养老服务补贴", "elderly"])),
        (.publicPosts, WordSet(["公益性岗位", "公益岗", "public-posts"])),
        (
            .householdSubsidy,
            WordSet(["补贴", "一卡通", "补偿", "退耕还林", "公益林", "危房改造", "宅基地", "到户", "户主", "参保", "筹资筹劳", "分红", "subsid"])
        ),
        (
            .officers,
            WordSet([
                "报酬", "误工", "村干部", "社区干部", "两委", "选举", "候选", "当选", "班子", "分工", "村民代表", "监督委员会", "网格员", "评议", "cadre",
            ])
        ),
    ]

    /// The profile for an item of the catalogue, with the headings of its table.
    public static func profile(for obligation: Obligation?, headings: [String]) -> PrivacyProfile {
        profile(
            declared: obligation?.profile,
            texts: obligation.map { [$0.item, $0.title, $0.content, $0.table] } ?? [], headings: headings)
    }

    /// The same from texts: a register's title, a notice's title and category.
    public static func profile(declared: PrivacyProfile.Name?, texts: [String], headings: [String])
        -> PrivacyProfile
    {
        // A list that must not be published stays one, whatever a file declares.
        if NeverPublished.isNamed(in: texts + headings) { return .named(.never) }
        if let declared { return .named(declared) }
        // Officers' lists speak of subsidies (岗位补贴) and are told by their own words.
        if texts.contains("cadre_pay") { return .named(.officers) }
        if texts.contains("subsidies") { return .named(strictest(in: texts) ?? .householdSubsidy) }
        return .named(strictest(in: texts + headings) ?? .general)
    }

    private static let pay = WordSet(["报酬"])

    private static func strictest(in texts: [String]) -> PrivacyProfile.Name? {
        let texts = texts.map { Array($0.lowercased().utf8) }
        guard let found = words.first(where: { _, words in texts.contains { words.isContained(in: $0) } })?.name else {
            return nil
        }
        // 岗位补贴 and 绩效补贴 are parts of officers' pay.
        return found == .householdSubsidy && texts.contains { pay.isContained(in: $0) } ? .officers : found
    }
}
