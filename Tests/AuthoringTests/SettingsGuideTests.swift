import Foundation
import Model
import Testing

@testable import Authoring
@testable import Pipeline

@Suite("The guide to settings")
struct SettingsGuideTests {
    @Test("has every setting that is read, and no other, once")
    func complete() {
        let columns = SiteSettings.schema.columns.map(\.key)
        #expect(SettingsGuide.all.map(\.key).sorted() == (columns + ["navigation", "severities"]).sorted())
    }

    @Test("gives examples that are read without a finding")
    func examples() throws {
        let text = SettingsFile(values: [:]).text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("#") && !$0.hasPrefix("# ") ? String($0.dropFirst()) : String($0) }
            .joined(separator: "\n")
        let outcome = try SettingsLoader.load(Array(text.utf8), file: "site.yaml")
        #expect(outcome.diagnostics.map(\.rule.id) == [])
        guard case .settings(let settings)? = outcome.loaded else {
            Issue.record("no settings")
            return
        }
        #expect(settings.name == "松溪村公开栏")
        #expect(settings.navigation.count == 3)
        #expect(settings.severities.count == 1)
        #expect(settings.statedSmallCellLimit == 5)
        #expect(settings.deadlines.start == Day("2026-01-01"))
    }

    @Test("keeps any text in one line of YAML", arguments: ["a: b # c", "\"引号\"", "- [x]", "1,2\n3", "是"])
    func quoting(name: String) throws {
        let text = SettingsFile(values: ["name": SettingsFile.quoted(name), "owner": "甲"]).text
        let outcome = try SettingsLoader.load(Array(text.utf8), file: "site.yaml")
        guard case .settings(let settings)? = outcome.loaded else {
            Issue.record("no settings")
            return
        }
        #expect(settings.name == name)
    }
}
