import Diagnostics
import Model
import Privacy
import Testing

@Suite("The guard over a table")
struct TableGuardTests {
    /// Rule and place of each finding; cells parted by `|`.
    private func findings(_ lines: String...) -> [String] { findings(in: lines) }

    private func findings(in lines: [String]) -> [String] {
        let cells = lines.enumerated().map { line, text in
            text.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { column, cell in
                RawTable.Cell(String(cell), line: line + 1, column: column + 1)
            }
        }
        let table = RawTable(
            source: .sheet(file: "a.xlsx", name: "表"), headings: cells[0],
            rows: cells.dropFirst().enumerated().map { RawTable.Row(line: $0 + 2, cells: $1) })
        return TableGuard.findings(in: table).map { "\($0.rule.id) \($0.location)" }
    }

    @Test("finds a number in a cell, in a heading, and beside other words")
    func cells() {
        #expect(findings("事项|备注", "甲|联系13812340001") == ["mobile-number a.xlsx!表!B2"])
        #expect(findings("事项|13812340001", "甲|乙") == ["mobile-number a.xlsx!表!B1"])
    }

    @Test("finds an identity number in pieces beside each other, one digit a cell, or one below the other")
    func pieces() {
        #expect(findings("甲|乙|丙|丁", "张三|530302|19680101|0017") == ["split-personal-number a.xlsx!表!B2"])
        let digits = "530302196801010017".map { String($0) }.joined(separator: "|")
        #expect(
            findings("甲" + String(repeating: "|", count: 18), "张三|" + digits) == ["split-personal-number a.xlsx!表!B2"])
        #expect(findings("甲|乙", "x|530302", "y|19680101", "z|0017") == ["split-personal-number a.xlsx!表!B2"])
    }

    @Test("takes figures side by side for figures")
    func figures() {
        #expect(findings("户数|人口|金额", "138|1234|5678", "150|2000|3000") == [])
        #expect(findings("年度|户数|人数|金额", "2026|12|34|5600", "2025|11|30|5300") == [])
        #expect(findings("区划代码|日期|编号", "530302001201|20260630|0017") == [])
        #expect(findings("区划代码|月份", "530322200201|202606") == [])
        let months = (1...12).map { "\($0)月" }.joined(separator: "|")
        #expect(findings("项目|" + months, "调解|1|3|8|1|2|3|4|0|0|0|1|5") == [])
        #expect(findings("年|季|月|周", "6217|0012|3456|7890") == [])
        let households = [1, 3, 8, 1, 2, 3, 4, 1, 1, 1, 1, 5, 3, 0, 3, 0, 2, 1, 9, 6].map { "x|\($0)" }
        #expect(findings(in: ["组|人口"] + households) == [])
    }

    @Test("finds a telephone in pieces where its heading says so")
    func telephonePieces() {
        #expect(findings("姓名|手机||", "张三|138|1234|0001").contains("split-personal-number a.xlsx!表!B2"))
    }

    @Test("finds a masked number beside what completes it", arguments: ["年龄|58", "性别|男", "出生年份|1968"])
    func combinations(column: String) {
        let parts = column.split(separator: "|")
        let found = findings("对象|证件|\(parts[0])", "甲|530302********0017|\(parts[1])")
        #expect(found.contains("identifying-combination a.xlsx!表!B2"))
        #expect(findings("对象|证件", "甲|530302********0017") == [])
    }

    @Test("finds a masked number that shows the date of birth")
    func shallowMask() {
        #expect(findings("对象|证件", "甲|53030219680101****") == ["masked-number-shows-birth-date a.xlsx!表!B2"])
    }

    @Test(
        "knows the headings that reveal, in their spellings",
        arguments: [
            "身份证号", "身 份 证 号 码", "证件号码（必填）", "银行账号", "一卡通帐号", "手机", "联系电话", "出生年月", "家庭住址", "户籍地址", "病种", "残疾类别",
            "残疾等级", "致贫原因", "民族",
            "宗教信仰", "与户主关系", "年龄", "性别", "ID_Card",
        ])
    func headings(heading: String) {
        #expect(findings("姓名|\(heading)", "张小三|某") == ["revealing-heading a.xlsx!表!B1"])
    }

    @Test("leaves the columns of statistics alone", arguments: ["民族", "年龄段", "残疾人数", "低保户数", "性别", "原因"])
    func statistics(heading: String) {
        #expect(findings("村|\(heading)", "松溪村|12") == [])
    }

    @Test("finds names beside ages and homes")
    func people() {
        #expect(findings("姓名|年龄|住址", "张小三|80|松溪村二组").contains("people-with-age-and-home a.xlsx!表!C2"))
    }

    @Test("lets an office's telephone be a mobile number")
    func offices() {
        #expect(findings("站点|值班电话|地址", "松溪站|13812340001|云麓大道100号") == [])
        #expect(findings("站点|电话", "松溪站|13812340001") == [])
        #expect(!findings("姓名|电话", "张小三|13812340001").isEmpty)
    }

    @Test("never tells a value")
    func silence() {
        let table = RawTable(
            source: .text(file: "a.csv"), headings: [.init("530302196801010017", line: 1, column: 1)],
            rows: [.init(line: 2, cells: [.init("13812340001", line: 2, column: 1)])])
        for finding in TableGuard.findings(in: table) {
            #expect(!"\(finding.summary)\(finding.location)".contains("1234") && !"\(finding.summary)".contains("1968"))
        }
    }
}
