import Model
import Privacy
import Testing

@Suite("The choice of a profile")
struct ProfileChoiceTests {
    private func choice(_ texts: String..., declared: PrivacyProfile.Name? = nil, headings: [String] = [])
        -> PrivacyProfile.Name
    {
        ProfileChoice.profile(declared: declared, texts: texts, headings: headings).name
    }

    @Test(
        "follows the words of the item",
        arguments: [
            ("低保对象名单", PrivacyProfile.Name.minimumLiving), ("特困供养对象名单", .extremePoverty), ("临时救助对象名单", .temporaryAid),
            ("残疾人两项补贴发放名单", .disabilityAllowance), ("高龄津贴发放情况", .elderlyAllowance), ("公益性岗位", .publicPosts),
            ("耕地地力保护补贴", .householdSubsidy), ("村（社区）干部报酬", .officers), ("误工补贴", .householdSubsidy), ("会议决议", .general),
        ])
    func words(title: String, name: PrivacyProfile.Name) {
        #expect(choice(title) == name)
    }

    @Test("takes the strictest of several")
    func strictest() {
        #expect(choice("耕地地力保护补贴", "低保户优先") == .minimumLiving)
        #expect(choice("补贴名单", headings: ["姓名", "残疾等级"]) == .disabilityAllowance)
    }

    @Test("takes the catalogue's word before its own")
    func declared() {
        #expect(choice("耕地地力保护补贴", declared: .general) == .general)
    }

    @Test(
        "never lets a list pass that is never published",
        arguments: ["孤儿和事实无人抚养儿童", "社区矫正对象名册", "戒毒人员", "严重精神障碍患者", "家庭暴力庇护", "艾滋病", "未成年人名单"])
    func never(title: String) {
        #expect(choice(title, declared: .officers) == .never)
        #expect(choice("名单", declared: .officers, headings: [title]) == .never)
    }

    @Test("knows the pay of officers by its standard table")
    func officersPay() {
        #expect(choice("cadre-pay", "村（社区）干部报酬", "基本报酬、岗位补贴、绩效补贴", "cadre_pay") == .officers)
    }

    @Test("has an order of strictness in which a list that is never published comes first")
    func order() {
        #expect(PrivacyProfile.Name.allCases.min() == .never)
        #expect(PrivacyProfile.Name.minimumLiving < .householdSubsidy && .householdSubsidy < .officers)
    }

    @Test("allows a person's number nowhere but under the profile for it", arguments: PrivacyProfile.Name.allCases)
    func numbers(name: PrivacyProfile.Name) {
        let profile = PrivacyProfile.named(name)
        #expect(profile.masking(of: .identityNumber) == (name == .partialIdentity ? .partialIdentity : .hide))
        for role in [ColumnRole.bankCard, .birthDate, .illness, .disability, .reason, .portrait, .religion] {
            #expect(profile.masking(of: role) == .hide)
        }
    }
}
