import Foundation
import Model
import Pipeline
import Templates
import Testing

/// A small portal that is edited at random and built twice after each edit: into one folder by what has changed, into another from
/// scratch.
struct EditedPortal {
    private let folder: URL
    private var random: Random
    private var day = 0
    /// How many pages did not have to be made, and how many of the builds published something.
    private(set) var recalledCount = 0
    private(set) var publishedCount = 0

    var output: String { folder.path + "/changed" }
    private var content: URL { folder.appendingPathComponent("content") }
    /// The content before the last change, and its day.
    private var sound: URL { folder.appendingPathComponent("sound") }
    private var soundDay = 0

    struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    static let villages = ["990101001201", "990101001202", "990101001203"]
    private static let months = ["2026-04", "2026-05", "2026-06"]

    init(seed: UInt64) throws {
        random = Random(state: seed)
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("noticeboard-\(UUID().uuidString)")
        let site = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Sites/village/content")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: site, to: content)
        try write(
            "区划代码,名称,类型\n9901,示例市,市\n990101,东县,县\n990101001,河口镇,镇\n"
                + Self.villages.enumerated().map { "\($1),第\($0 + 1)村,村\n" }.joined(), to: "regions.csv")
        for village in Self.villages {
            for month in Self.months { try disclose(village, month) }
        }
        for number in 1...3 {
            try write(
                "---\n标题: 办法\(number)\n发文机关: 示例市民政局\n成文日期: 2026-0\(number)-01\n---\n见[村](/990101001201/)和[告示](/notices/gs-1.html)。\n",
                to: "documents/rule-\(number).md")
        }
    }

    func write(_ text: String, to file: String) throws {
        let url = content.appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func read(_ file: String) throws -> String {
        String(decoding: try Data(contentsOf: content.appendingPathComponent(file)), as: UTF8.self)
    }

    func disclose(_ village: String, _ month: String, amount: Int = 1200, link: String = "/services/") throws {
        let folder = "disclosure/\(village)/\(month)/"
        try write("项目,行次,本期金额\n经营收入,1,\(amount).50\n管理费用,2,300.00\n", to: folder + "finance.csv")
        try write(
            "---\n公开日期: \(month.replacing("-0", with: "-")).15\n---\n说明见[办事](\(link))。\n"
                .replacing("-4.15", with: "-05-15").replacing("-5.15", with: "-06-15").replacing(
                    "-6.15", with: "-07-15"),
            to: folder + "finance.md")
    }

    /// Changes the content at random, and says how.
    mutating func edit() throws -> String {
        try? FileManager.default.removeItem(at: sound)
        try FileManager.default.copyItem(at: content, to: sound)
        soundDay = day
        return try change()
    }

    /// Takes the last change back: what follows an error is refused for the same reason, and tests nothing.
    private mutating func undo() throws {
        try FileManager.default.removeItem(at: content)
        try FileManager.default.copyItem(at: sound, to: content)
        day = soundDay
    }

    private mutating func change() throws -> String {
        let village = Self.villages.randomElement(using: &random) ?? ""
        let month = Self.months.randomElement(using: &random) ?? ""
        let number = Int.random(in: 1...3, using: &random)
        let fresh = Int.random(in: 1...999, using: &random)
        switch Int.random(in: 0..<14, using: &random) {
        case 0:
            try disclose(village, month, amount: fresh)
            return "an amount in \(village)/\(month)"
        case 1:
            let link = ["/documents/rule-\(number).html", "/\(village)/", "/pages/help.html", "#x"]
                .randomElement(using: &random)
            try disclose(village, month, link: link ?? "")
            return "a link in \(village)/\(month)"
        case 2:
            let added = "2025-0\(number)"
            try disclose(village, added)
            return "a disclosure \(village)/\(added)"
        case 3:
            try? FileManager.default.removeItem(
                at: content.appendingPathComponent("disclosure/\(village)/2025-0\(number)"))
            return "one disclosure less: \(village)/2025-0\(number)"
        case 4:
            try write(
                "---\n标题: 办法\(fresh)\n发文机关: 示例市民政局\n成文日期: 2026-0\(number)-01\n---\n见[村](/\(village)/)。第\(fresh)条。\n",
                to: "documents/rule-\(number).md")
            return "document \(number)"
        case 5:
            try write("---\n标题: 页\(fresh)\n---\n见[办法](/documents/rule-\(number).html)。\n", to: "pages/help.md")
            return "a page"
        case 6:
            try write(try read("regions.csv").replacing("第\(number)村", with: "第\(number)新村"), to: "regions.csv")
            return "a village's name"
        case 7:
            let rows = try read("regions.csv").split(separator: "\n")
            try write(
                (rows.prefix(4) + rows.dropFirst(4).shuffled(using: &random)).joined(separator: "\n") + "\n",
                to: "regions.csv")
            return "the order of villages"
        case 8:
            try write(try read("site.yaml") + "# \(fresh)\n", to: "site.yaml")
            return "a remark in the settings"
        case 9:
            let old = try read("site.yaml")
            try write(old.replacing(/口号: .*\n/, with: "") + "口号: 第\(fresh)号\n", to: "site.yaml")
            return "a setting"
        case 10:
            day += [1, 7, 40].randomElement(using: &random) ?? 0
            return "another day"
        case 11:
            try write(
                try read("services/services.csv").replacing("办理", with: "办理\(number)"), to: "services/services.csv")
            return "a service"
        case 12:
            let file = content.appendingPathComponent("disclosure/\(village)/\(month)/finance.csv")
            let bytes = try Data(contentsOf: file)
            try bytes.write(to: file)
            return "a file that was saved as it was"
        default:
            try? FileManager.default.removeItem(at: content.appendingPathComponent("documents/rule-\(number).md"))
            return "one document less: \(number)"
        }
    }

    private var shown: Day { get throws { try #require(Day("2026-11-23")).adding(days: day) } }

    /// Builds by what has changed, or from scratch into another folder; `published` is where the record lies, if not there.
    mutating func build(isFresh: Bool, beside published: String? = nil) throws -> Build.Result {
        var options = Build.Options(
            content: content.path, output: isFresh ? folder.path + "/whole" : output, asOf: try shown, jobs: 2)
        options.isFresh = isFresh
        options.published = published.map { folder.path + "/" + $0 }
        return try run(options)
    }

    private mutating func run(_ options: Build.Options) throws -> Build.Result {
        let result = try Build(options, theme: NoticeboardTheme(), progress: SilentProgress()).run()
        if !options.isFresh {
            recalledCount += result.recalledCount
            publishedCount += result.changes.map { $0.written > 0 ? 1 : 0 } ?? 0
        }
        return result
    }

    func part(_ name: String) -> String { folder.path + "/parts/" + name }

    /// Builds the part of a place, into a folder of its code if no other is given.
    func buildPart(_ region: String, into name: String? = nil) throws -> PartBuild.Result {
        let options = PartBuild.Options(
            content: content.path, output: part(name ?? region), published: output,
            region: try #require(RegionCode(region)), asOf: try shown, jobs: 2)
        return try PartBuild(options, theme: NoticeboardTheme(), progress: SilentProgress()).run()
    }

    /// Builds the portal with pages of these parts.
    mutating func merge(_ parts: [String]) throws -> Build.Result {
        var options = Build.Options(content: content.path, output: output, asOf: try shown, jobs: 2)
        options.parts = parts.map { part($0) }
        return try run(options)
    }

    /// Builds both ways, with pages of these parts if any are given, and compares all that came of it.
    mutating func expectAgreement(after edit: String, with parts: [String] = []) throws {
        let (changed, whole) = (try merge(parts), try build(isFresh: true))
        #expect(whole.recalledCount == 0)
        #expect(
            changed.report.diagnostics.map { "\($0.location) \($0.rule.id)" }
                == whole.report.diagnostics.map { "\($0.location) \($0.rule.id)" }, "\(edit)")
        let (a, b) = (try files(in: "changed"), try files(in: "whole"))
        let differing = Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
        #expect(differing == [], "\(edit)")
        if whole.report.hasErrors { try undo() }
    }

    /// All that a resident or the next build may read.
    private func files(in part: String) throws -> [String: Data] {
        let root = folder.appendingPathComponent(part)
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            let url = root.appendingPathComponent(name)
            guard name != ".noticeboard/memory", name != ".noticeboard/terms",
                try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
            else { continue }
            files[name] = try Data(contentsOf: url)
        }
        return files
    }
}
