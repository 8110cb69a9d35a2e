import Foundation
import Model
import Pipeline
import SearchFileReading
import Templates
import Testing

/// The portal as residents get it, with its own templates: what is for the board is in none of its files.
@Suite("A portal with lists for the board")
struct BoardOnlySiteTests {
    private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Sites/village/content")
    private static let marks = ["标甲", "标乙", "标丙", "标丁", "标戊", "标己"]

    private func write(_ text: String, to file: String, in folder: URL) throws {
        let url = folder.appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    @Test("says that they hung, from when to when, and nothing else; the sheets hold all of it")
    func nowhere() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("noticeboard-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let content = root.appendingPathComponent("content")
        try FileManager.default.copyItem(at: Self.golden, to: content)
        let folder = "disclosure/990101001201/2026q3/"
        try write("姓名标甲,保障金额\n名单标乙,455\n", to: folder + "dibao-list.csv", in: content)
        try write("---\n标题: 标题标丙\n公开日期: 2026-10-18\n---\n正文标丁。\n", to: folder + "dibao-list.md", in: content)
        try write(
            "事项代码,公开日期,说明,负责人,张贴日期,张贴截止\ndibao-list,2026-10-18,说明标戊,签名标己,2026-10-18,2026-10-24\n",
            to: folder + "index.csv", in: content)
        let day = try #require(Day("2026-10-20"))

        let portal = Build.Options(
            content: content.path, output: root.appendingPathComponent("site").path, asOf: day, jobs: 2)
        let built = try Build(portal, theme: NoticeboardTheme(), progress: SilentProgress()).run()
        #expect(built.report.diagnostics == [])
        var catalogue = ""
        for (file, text) in try texts(in: root.appendingPathComponent("site")) {
            #expect(!Self.marks.contains { text.contains($0) }, "\(file)")
            #expect(!file.contains("dibao-list"))
            if file == "disclosure/index.html" { catalogue = text }
        }
        #expect(catalogue.contains("公示栏<br>（不在网上公布）<br>已张贴：2026年10月18日至2026年10月24日"))

        let sheets = SheetBuild.Options(
            content: content.path, output: root.appendingPathComponent("sheets").path, asOf: day, jobs: 2)
        let printed = try SheetBuild(sheets, theme: NoticeboardSheets(paper: .a4), progress: SilentProgress()).run()
        #expect(printed.report.diagnostics == [])
        let sheet = try #require(
            try texts(in: root.appendingPathComponent("sheets"))["990101001201/2026q3/dibao-list.html"])
        for mark in Self.marks { #expect(sheet.contains(mark), "\(mark)") }
    }

    private func texts(in root: URL) throws -> [String: String] {
        var texts: [String: String] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            let url = root.appendingPathComponent(name)
            guard !name.hasPrefix(".noticeboard/lock"),
                try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
            else { continue }
            let bytes = try Data(contentsOf: url)
            texts[name] =
                name.hasPrefix("search/")
                ? try SearchFileContent.words(in: bytes) : String(decoding: bytes, as: UTF8.self)
        }
        return texts
    }
}
