import Diagnostics
import Model
import Privacy
import Testing

@Suite("Protecting a table")
struct TableProtectionTests {
    private func protect(_ lines: String..., profile: PrivacyProfile.Name, declared: [ColumnRole?] = [])
        -> ProtectedTable
    {
        let cells = lines.map { $0.split(separator: "|", omittingEmptySubsequences: false).map { String($0) } }
        return TableProtection.protect(
            DataTable(columns: cells[0].map { .init(title: $0, isNumeric: false) }, rows: Array(cells.dropFirst())),
            declared: declared, profile: .named(profile)
        ) { row, column in SourceLocation("a.csv", line: (row ?? -1) + 2, column: column + 1) }
    }

    private func text(_ table: DataTable) -> [String] {
        [table.columns.map(\.title).joined(separator: "|")] + table.rows.map { $0.joined(separator: "|") }
    }

    @Test("shows of a minimum living allowance the name, the household's size and the amount")
    func minimumLiving() {
        let protected = protect(
            "序号|姓名|身份证号|家庭人口|致贫原因|保障金额|备注", "1|张小三|530302196801010017|3|因病|1200.00|住院", profile: .minimumLiving)
        #expect(text(protected.table) == ["序号|姓名|家庭人口|保障金额", "1|张小三|3|1200.00"])
        #expect(protected.withheldColumns == ["身份证号", "致贫原因", "备注"])
        #expect(protected.maskedCells == [3] && !protected.hasMaskedCells)
        #expect(protected.diagnostics.map(\.rule.id) == ["withheld-column", "withheld-column", "withheld-column"])
        #expect(protected.diagnostics.first?.location == SourceLocation("a.csv", line: 1, column: 3))
    }

    @Test("shows no cell that puts a person on a list which is never published, unless it is an officer's duty")
    func neverPublishedCell() {
        let lines = ["姓名|事由|金额", "赵铁柱|事实无人抚养儿童|500"]
        let general = protect(lines[0], lines[1], profile: .general)
        #expect(text(general.table) == ["姓名|事由|金额", "赵*柱||500"])
        #expect(general.diagnostics.contains { $0.rule.id == "never-published-list" && $0.location.row == 2 })
        let officers = protect("姓名|分工", "赵铁柱|社区矫正、禁毒", profile: .officers)
        #expect(text(officers.table)[1] == "赵铁柱|社区矫正、禁毒")
    }

    @Test("finds a telephone or card in the usual groups beside a person, and no figures that only stand side by side")
    func grouped() {
        func ids(_ row: String) -> [String] {
            protect("姓名|甲|乙|丙|丁", "赵铁柱|\(row)", profile: .general).diagnostics.map(\.rule.id)
        }
        #expect(ids("139|8746|5201|") == ["split-personal-number"])
        #expect(ids("6228|4800|0000|0007") == ["split-personal-number"])
        // The last digit does not check.
        #expect(ids("6228|4800|0000|0008") == [])
        #expect(ids("139|8746|5201|77") == [])
        #expect(ids("1390|874|5201|") == [])
    }

    @Test("masks the householders of a subsidy and counts the cells")
    func subsidies() {
        let protected = protect(
            "村民小组|户主姓名|面积(亩)|金额(元)|一卡通账号", "二组|张小三|3.5|210.00|6217001234567890123", "三组||1|60|",
            profile: .householdSubsidy)
        #expect(text(protected.table) == ["村民小组|户主姓名|面积(亩)|金额(元)", "二组|张*三|3.5|210.00", "三组||1|60"])
        #expect(protected.maskedCells == [2, 0] && protected.hasMaskedCells)
    }

    @Test("leaves officers their names and hides their numbers")
    func officers() {
        let protected = protect("姓名|职务|基本报酬|手机", "张小三|主任|3000|13812340001", profile: .officers)
        #expect(text(protected.table) == ["姓名|职务|基本报酬|手机", "张小三|主任|3000|138****0001"])
    }

    @Test("hides where officers live and when they were born")
    func officersHomes() {
        let protected = protect("姓名|职务|出生年月|住址", "张小三|主任|1968年1月|松溪村二组12号", profile: .officers)
        #expect(text(protected.table) == ["姓名|职务|住址", "张小三|主任|松溪村二组"])
    }

    @Test("shows no kind or degree of a disability", arguments: ["残疾类别", "残疾等级", "残疾证号", "护理等级"])
    func disability(heading: String) {
        let protected = protect("姓名|补贴名称|\(heading)|金额", "张小三|护理补贴|一级|80", profile: .disabilityAllowance)
        #expect(text(protected.table) == ["姓名|补贴名称|金额", "张小三|护理补贴|80"])
    }

    @Test(
        "names nobody of a household in a list of aid, nor in a subsidy", arguments: ["家庭成员", "家庭成员姓名", "儿童姓名", "子女"])
    func familyMembers(heading: String) {
        let aid = protect("姓名|\(heading)|金额", "张小三|张小四|80", profile: .minimumLiving)
        #expect(text(aid.table) == ["姓名|金额", "张小三|80"])
        let subsidy = protect("户主姓名|\(heading)|金额", "张小三|张小四|80", profile: .householdSubsidy)
        #expect(text(subsidy.table) == ["户主姓名|金额", "张*三|80"])
    }

    @Test("takes a table of family members alone for a list of people")
    func familyMembersAlone() {
        #expect(protect("家庭成员|金额", "张小四|80", profile: .general).table.rows == [["张*四", "80"]])
    }

    @Test("withholds from a strict list what it does not know")
    func unknownColumns() {
        #expect(protect("姓名|甲|金额", "张小三|乙|5", profile: .temporaryAid).withheldColumns == ["甲"])
    }

    @Test("masks the names in a table of no profile of its own")
    func general() {
        let protected = protect("姓名|事由|家庭住址", "张小三|修路|松溪村二组12号", profile: .general)
        #expect(text(protected.table) == ["姓名|事由|家庭住址", "张*三|修路|松溪村二组"])
    }

    @Test("leaves a table without people as it is")
    func statistics() {
        let protected = protect("村|低保户数|年龄段|金额", "松溪村|12|60岁以上|3000", profile: .minimumLiving)
        #expect(text(protected.table) == ["村|低保户数|年龄段|金额", "松溪村|12|60岁以上|3000"])
        #expect(protected.diagnostics.isEmpty && protected.maskedCells == [0])
    }

    @Test("masks the people and not the organisations under contract")
    func counterparties() {
        let protected = protect("合同|对方", "甲|卢小华", "乙|松溪种植专业合作社", "丙|新塘厂房承租企业（2家）", profile: .general)
        #expect(protected.table.rows.map { $0[1] } == ["卢*华", "松溪种植专业合作社", "新塘厂房承租企业（2家）"])
    }

    @Test("refuses a list that is never published, and lets its totals pass")
    func never() {
        let refused = protect("姓名|金额", "张小三|5", profile: .never)
        #expect(refused.isRefused && refused.table.columns.isEmpty && refused.table.rows.isEmpty)
        #expect(refused.diagnostics.map(\.rule.id) == ["never-published-list"])
        #expect(refused.maskedCells == [2])
        #expect(!protect("村|留守儿童人数", "松溪村|5", profile: .never).isRefused)
    }

    @Test("empties a cell that is still personal, and says so")
    func remaining() {
        let protected = protect("事项|备注", "甲|请打13812340001", profile: .general)
        #expect(protected.table.rows == [["甲", ""]])
        #expect(protected.diagnostics.map(\.rule.id) == ["mobile-number"])
        #expect(protected.diagnostics.map(\.location) == [SourceLocation("a.csv", line: 2, column: 2)])
    }

    @Test("finds pieces of a number that only the rest of the columns hold")
    func pieces() {
        let protected = protect("甲|乙|丙", "530302|19680101|0017", profile: .general)
        #expect(protected.diagnostics.map(\.rule.id) == ["split-personal-number"])
    }

    @Test("shows part of a number under the profile for it alone, warns, and refuses an age beside it")
    func partialIdentity() {
        let protected = protect("姓名|身份证号", "张小三|530302196801010017", profile: .partialIdentity)
        #expect(text(protected.table) == ["姓名|身份证号", "张*三|530302********0017"])
        #expect(protected.diagnostics.map(\.rule.id) == ["partial-identity-shown"])
        let aged = protect(
            "姓名|证件|备注(岁)", "张小三|530302********0017|58", profile: .general, declared: [nil, .other, .other])
        #expect(aged.diagnostics.isEmpty)
    }

    @Test("takes a schema's word for what a column is")
    func declared() {
        let protected = protect("姓名|电话", "张小三|13812340001", profile: .general, declared: [.officialName, .officePhone])
        #expect(text(protected.table) == ["姓名|电话", "张小三|13812340001"])
    }

    @Test("knows names under a heading that says nothing, beside what only people have")
    func unknownNames() {
        let protected = protect("对象甲|年龄|金额", "张小三|80|100", "李小四|81|100", profile: .elderlyAllowance)
        #expect(text(protected.table) == ["对象甲|金额", "张*三|100", "李*四|100"])
    }
}
