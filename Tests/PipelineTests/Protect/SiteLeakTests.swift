import Diagnostics
import Foundation
import Model
import PersonalDataCorpus
import Pipeline
import Privacy
import SearchFileReading
import Testing

/// The whole corpus of leaks and look-alikes, through a whole site: every kind and form in every place where content can stand.
@Suite("A site with personal data")
struct SiteLeakTests {
    private static let period = "disclosure/990101001201/2026-06/"

    private static let quarter = "disclosure/990101001201/2026q2/"

    /// Where a leak was put: the finding is to stand in that file, in one of those lines.
    private struct Seed {
        let leak: SeededLeak
        let file: String
        let lines: ClosedRange<Int>
    }

    /// Content that is made a leak at a time.
    private struct SeededContent {
        var files: [String: String] = [
            "site.yaml": SampleContent.files["site.yaml"] ?? "",
            "regions.csv": SampleContent.files["regions.csv"] ?? "",
            "obligations.csv": SampleContent.files["obligations.csv"] ?? "",
            period + "index.csv": "事项代码,公开日期\nmeeting,2026-07-15\n",
            period + "meeting.csv": "说明\n",
            "services/services.csv": "事项编码,事项名称,领域,责任部门,下沉方式,受理条件\n",
            "registers/notes/schema.yaml": "fields:\n- {name: note, title: 说明}\n", "registers/notes/data.csv": "note\n",
            "facilities.csv": "设施编码,名称,区划代码,开放时间\n", "plan/tasks.csv": "任务编号,任务名称,年度,进展说明\n",
        ]
        var seeds: [Seed] = []
        private var count = 0

        /// The next place in turn takes the leak.
        mutating func add(_ leak: SeededLeak) {
            count += 1
            let cell = "\"" + leak.text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
            switch count % 10 {
            case 0: addRow(cell, to: period + "meeting.csv", leak)
            case 1: addRow("s-\(count),甲,社会救助,民政局,帮办代办,\(cell)", to: "services/services.csv", leak)
            case 2: addRow(cell, to: "registers/notes/data.csv", leak)
            case 3: addRow("f-\(count),甲,9901,\(cell)", to: "facilities.csv", leak)
            case 4: addRow("t-\(count),甲,2026,\(cell)", to: "plan/tasks.csv", leak)
            case 5: addFile("pages/p-\(count).md", "---\ntitle: 页\n---\n\n\(leak.text)\n", leak)
            case 6: addFile("documents/d-\(count).md", "---\n标题: 文\n发文机关: 乙\n---\n正文。\(leak.text)\n", leak)
            case 7:
                addFile(
                    "notices/n-\(count).md",
                    "---\n标题: \(quoted(leak.text))\n公示范围: 9901\n公示开始: 2026-11-20\n公示天数: 7\n---\n正文。\n", leak)
            case 8: addFile("files/a-\(count).txt", leak.text, leak)
            default:
                let region = String(990_101_001_300 + count)
                addRow("\(region),村\(count),村,\(cell)", to: "regions.csv", leak, heading: "区划代码,名称,类型,简介")
            }
        }

        private mutating func addRow(_ row: String, to file: String, _ leak: SeededLeak, heading: String? = nil) {
            if let heading, let text = files[file], !text.hasPrefix(heading) {
                files[file] = heading + "\n" + text.split(separator: "\n").dropFirst().map { $0 + ",\n" }.joined()
            }
            let first = (files[file] ?? "").count { $0.isNewline } + 1
            files[file]? += row + "\n"
            seeds.append(Seed(leak: leak, file: file, lines: first...first + row.count { $0.isNewline }))
        }

        private mutating func addFile(_ file: String, _ text: String, _ leak: SeededLeak) {
            files[file] = text
            seeds.append(Seed(leak: leak, file: file, lines: 1...1_000))
        }

        private func quoted(_ text: String) -> String {
            "\""
                + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
                .replacingOccurrences(of: "\n", with: "\\n") + "\""
        }
    }

    /// Which pages the published search files have for each term.
    private func pagesByTerm(of site: SiteFixture) throws -> [String: Set<Int>] {
        var pages: [String: Set<Int>] = [:]
        for (file, bytes) in try site.folder.files(in: "site/search") where file.hasPrefix("terms/") {
            for record in TermRecord.all(in: try SearchFileContent(bytes).unpacked()) {
                pages[record.term] = Set(record.postings.map(\.page))
            }
        }
        return pages
    }

    private static let ids = Set(RuleGroup.privacy.rules.map(\.id)).union(["personal-data-in-output"])

    @Test("does not go out, and every leak is told at its place")
    func leaks() throws {
        var content = SeededContent()
        for leak in LeakCorpus.all { content.add(leak) }
        let site = try SiteFixture(content.files.mapValues { $0 })
        try site.remove(Self.period + "finance.csv")
        let result = try site.build(asOf: "2026-11-23")
        #expect(result.report.hasErrors)
        #expect(result.changes == nil)
        #expect(!site.isPublished("index.html"))
        var places: [String: [Int]] = [:]
        for finding in result.report.diagnostics where Self.ids.contains(finding.rule.id) {
            places[finding.location.file, default: []].append(finding.location.row ?? 1)
        }
        let missed = content.seeds.filter { seed in
            !(places[seed.file] ?? []).contains { seed.lines.contains($0) }
        }
        #expect(missed.isEmpty, "\(missed.count): \(missed.prefix(20).map { "\($0.file) \($0.leak.form)" })")
        let said = result.report.diagnostics.map { "\($0.location) \($0.summary.zh) \($0.summary.en)" }.joined()
        let told = LeakCorpus.all.filter { $0.digits.count > 8 && said.contains($0.digits) }
        #expect(told.isEmpty, "\(told.map(\.form))")
    }

    @Test("is not taken for one where numbers only look alike")
    func lookAlikes() throws {
        var register = "note\n"
        var table = "说明\n"
        // The markup of finished pages is no content: quoted into a table it is read as one, and rightly refused.
        for (number, lookAlike) in LookAlikeCorpus.all.filter({ !["style", "points"].contains($0.form) }).enumerated() {
            let cell = "\"" + lookAlike.text.replacingOccurrences(of: "\"", with: "\"\"") + "\"\n"
            if number.isMultiple(of: 2) { register += cell } else { table += cell }
        }
        let site = try SiteFixture([
            "registers/notes/schema.yaml": "fields:\n- {name: note, title: 说明}\n", "registers/notes/data.csv": register,
            Self.period + "meeting.csv": table,
            Self.period + "index.csv": "事项代码,公开日期\nmeeting,2026-07-15\nfinance,2026-07-15\n",
        ])
        let result = try site.build(asOf: "2026-11-23")
        let refused = result.report.diagnostics.filter { Self.ids.contains($0.rule.id) }
        #expect(refused.isEmpty, "\(refused.prefix(20).map { "\($0.location) \($0.rule.id) \($0.summary.en)" })")
        #expect(result.findings == [])
        #expect(site.isPublished(Self.period.dropFirst("disclosure/".count) + "meeting.html"))
    }

    @Test("goes out without what its profiles, channels and dates hold back: no digit of that is in any file")
    func heldBack() throws {
        let numbers = LeakCorpus.all.filter {
            [.identityNumber, .mobileNumber, .bankCard].contains($0.kind) && $0.form.hasSuffix("in a cell")
                && $0.digits.allSatisfy(\.isNumber)
        }.map(\.digits)
        var list = "姓名,身份证号,手机号码,银行账号,金额\n"
        for number in 0..<60 {
            list += "张三丰,\(numbers[number]),\(numbers[number + 60]),\(numbers[number + 120]),100.00\n"
        }
        let names = numbers[0..<180]
        let site = try SiteFixture([
            Self.period + "grants.csv": list,
            Self.quarter + "dibao-list.csv": list, Self.quarter + "index.csv": "事项代码,公开日期\ndibao-list,2026-07-15\n",
            Self.period + "draft.md": "---\n草稿: 是\n---\n李四 \(numbers[181])\n",
            "obligations.csv": (SampleContent.files["obligations.csv"] ?? "")
                + "draft,草稿事项,村务公开,即时,村,网站,\ngrants,农机购置补贴,政务公开,即时,村,网站,\n",
            Self.period + "index.csv":
                "事项代码,公开日期\ngrants,2026-07-15\nfinance,2026-07-15\n",
            "registers/people/schema.yaml":
                "fields:\n- {name: name, title: 姓名}\n- {name: id, title: 身份证号码}\n- {name: post, title: 职务}\n",
            "registers/people/data.csv": "name,id,post\n王五,\(numbers[182]),网格员\n",
            "notices/over.md":
                "---\n标题: 关于救助对象的公示\n公示范围: 9901\n公示开始: 2026-06-01\n公示天数: 7\n---\n赵六 \(numbers[183])\n",
        ])
        let result = try site.build(asOf: "2026-11-23")
        #expect(result.report.errorCount == 0, "\(result.findings)")
        #expect(site.isPublished("990101001201/2026-06/grants.html"))
        let output = try site.folder.words(in: "site")
        #expect(output.count > 20)
        let secret = names + numbers[181...183]
        for (file, text) in output {
            let digits = String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
            // Only a whole page of digits run together can hold one by chance, and 11 digits are too many for that.
            for number in secret where text.contains(number) || digits.contains(number) {
                Issue.record("\(file) holds a seeded number")
            }
            #expect(!text.contains("张三丰") && !text.contains("三丰"), "\(file)")
        }
        let pages = try pagesByTerm(of: site)
        #expect(try #require(pages["补贴"]).count > 0)
        for query in secret + ["张三丰", "赵六"] {
            let holding = terms(of: query).map { pages[$0] ?? [] }
            let all = holding.dropFirst().reduce(try #require(holding.first)) { $0.intersection($1) }
            #expect(all.isEmpty, "a seeded number or name is found on \(all.count) pages")
        }
        let ledger = try site.folder.text("site.ledger.json") + site.folder.text("site.ledger.html")
        #expect(!secret.contains { ledger.contains($0) })
        let grants = try #require(result.ledger.files.first { $0.path == Self.period + "grants.csv" })
        #expect(grants.rows[.masked] == 60)
        #expect(
            try #require(result.ledger.files.first { $0.path == Self.quarter + "dibao-list.csv" }).rows[.withheld] == 60
        )
    }
}
