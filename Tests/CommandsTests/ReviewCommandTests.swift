import Bundles
import Foundation
import Model
import Testing

@testable import Commands

@Suite("diff, and what was approved")
struct ReviewCommandTests: InTemporaryFolder {
    let folder = URL.newTemporaryFolder

    private func makeContent() throws {
        try write("网站名称: 示例公开栏\n主办单位: 示例市民政局\n", to: "content/site.yaml")
        try write("区划代码,名称,类型\n9901,示例市,市\n990101,东县,县\n", to: "content/regions.csv")
        try write("---\n标题: 说明\n---\n一。\n", to: "content/pages/about.md")
    }

    private var common: [String] { [path("content"), "--as-of", "2026-11-23", "--jobs", "1"] }
    private var review: [String] { common + ["--published", path("site")] }

    @Test("let just what was approved be published")
    func build() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        #expect(status(of: ["diff"] + review + ["--page", path("review.html")]) == 0)
        let page = try String(contentsOfFile: path("review.html"), encoding: .utf8)
        let code = try #require(page.firstMatch(of: #/\d{4} \d{4} \d{4} \d{4}/#)).output
        let attributes = try FileManager.default.attributesOfItem(atPath: path("review.html"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let publish = ["build"] + common + ["--output", path("site"), "--approval"]
        #expect(status(of: publish + ["0000 0000 0000 0000"]) == 2)
        #expect(!FileManager.default.fileExists(atPath: path("site/index.html")))
        #expect(status(of: publish + [String(code)]) == 0)
        #expect(FileManager.default.fileExists(atPath: path("site/index.html")))
        #expect(status(of: publish + ["12"]) == 2)
    }

    @Test("end with 1 for content with errors, and 2 where there is nothing to compare with")
    func statuses() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        #expect(status(of: ["diff"] + review + ["--against", path("nowhere")]) == 2)
        try write("---\n标题: 坏\n---\n[没有](/pages/missing.html)\n", to: "content/pages/bad.md")
        #expect(status(of: ["diff"] + review + ["--format", "json"]) == 1)
    }

    @Test("write down who approved a bundle, and refuse another code")
    func bundle() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        #expect(status(of: ["diff"] + review + ["--region", "9901", "--page", path("review.html")]) == 0)
        let page = try String(contentsOfFile: path("review.html"), encoding: .utf8)
        let code = String(try #require(page.firstMatch(of: #/\d{4} \d{4} \d{4} \d{4}/#)).output)
        let bundle = ["bundle"] + review + ["--region", "9901", "--output", path("stick")]
        #expect(status(of: bundle + ["--approved-by", "镇长", "--approval", "0000 0000 0000 0000"]) == 2)
        #expect(!FileManager.default.fileExists(atPath: path("stick")))
        #expect(status(of: bundle + ["--approval", code]) == 2)
        #expect(status(of: bundle + ["--approved-by", "镇长", "--approval", code]) == 0)
        let info = try String(contentsOfFile: path("stick/bag-info.txt"), encoding: .utf8)
        #expect(info.contains("Approved-By: 镇长\nApproved-Difference: \(code)\n"))
        let cover = try String(contentsOfFile: path("stick/index.html"), encoding: .utf8)
        #expect(cover.contains("镇长，审阅的变化核对码 \(code)"))
        #expect(try BundleIssue(in: path("stick")).description.approval?.approver == "镇长")
        // Nothing has changed since that issue, so its code is another.
        #expect(status(of: bundle + ["--approved-by", "镇长", "--approval", code]) == 2)
        #expect(status(of: ["diff"] + review + ["--against", path("stick")]) == 0)
    }

    @Test("compare with no bundle that was changed")
    func changedBase() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        #expect(status(of: ["bundle"] + review + ["--region", "9901", "--output", path("stick")]) == 0)
        try write("<p>假</p>", to: "stick/data/index.html")
        #expect(status(of: ["diff"] + review + ["--against", path("stick")]) == 2)
    }

    @Test("enter issues in the register, and leave the office's rows alone")
    func register() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        let own = "期号,地区代码,日期,核对码\r\n7,9901,2026-01-02,0123 4567 8901 2345\r\n"
        try write(own, to: "content/copies.csv")
        let bundle =
            ["bundle"] + review
            + ["--region", "990101", "--output", path("stick"), "--register", path("content/copies.csv")]
        #expect(status(of: bundle) == 0)
        let code = try BundleIssue(in: path("stick")).code.description
        let entered = own + "1,990101,2026-11-23,\(code)\r\n"
        #expect(try Data(contentsOf: folder.appendingPathComponent("content/copies.csv")) == Data(entered.utf8))
        #expect(status(of: ["build"] + common + ["--output", path("site")]) == 0)
        let portal = try String(contentsOfFile: path("site/copies.html"), encoding: .utf8)
        #expect(portal.contains(code) && portal.contains("0123 4567 8901 2345"))
        #expect(!FileManager.default.fileExists(atPath: path("stick/data/copies.html")))
    }
}
