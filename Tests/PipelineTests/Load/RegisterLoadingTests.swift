import Diagnostics
import Testing

@testable import Pipeline

@Suite("A register")
struct RegisterLoadingTests {
    private static let schema = "registers/x/schema.yaml"

    private func diagnostics(_ schema: String, data: String? = nil) throws -> [Diagnostic] {
        try SiteFixture([Self.schema: schema, "registers/x/data.csv": data]).build().report.diagnostics
    }

    private func findings(_ schema: String, data: String? = nil) throws -> [String] {
        try diagnostics(schema, data: data).map { "\($0.location) \($0.rule.id)" }
    }

    /// The first cell of each row of the register `x`.
    private func rows(of site: SiteFixture) throws -> [String?] {
        let loader = RegisterLoader(folder: try ContentFolder(root: site.folder.path + "/content"))
        guard case .register(let register) = try loader.load(name: "x", schemaFile: Self.schema).loaded else {
            return []
        }
        return register.rows.map(\.cells.first)
    }

    @Test("takes a field's name for its title where it has none", arguments: ["{name: n}", "{name: ID, title: id}"])
    func titleOfField(field: String) throws {
        let heading = field.contains("ID") ? "ID" : "N"
        let site = try SiteFixture([Self.schema: "fields: [\(field)]", "registers/x/data.csv": "\(heading)\n甲\n"])
        #expect(try site.build().findings == [])
        #expect(try rows(of: site) == ["甲"])
    }

    @Test(
        "refuses two fields that one heading would name",
        arguments: [
            "{name: ID}|{name: id}", "{name: a, title: 名称}|{name: b, title: 名 称}",
            "{name: a, title: 名称*}|{name: b, title: 名称}", "{name: a, title: b}|{name: b, title: 乙}",
            "{name: a, title: 甲（元）}|{name: b, title: 甲(元)}",
        ])
    func sharedHeading(fields: String) throws {
        let fields = fields.split(separator: "|").map { "  - \($0)\n" }.joined()
        #expect(try findings("fields:\n" + fields) == ["\(Self.schema):3 register-schema"])
    }

    @Test(
        "refuses a field whose title or name has nothing to read",
        arguments: ["{name: a, title: ''}", "{name: a, title: ' * '}", "{name: '*', title: 甲}", "{title: 甲}", "甲"])
    func emptyHeading(field: String) throws {
        #expect(try findings("fields:\n  - \(field)\n") == ["\(Self.schema):2 register-schema"])
    }

    @Test("is read from all its tables, and only from its own")
    func tables() throws {
        let site = try SiteFixture([
            Self.schema: "fields: [{name: n}]", "registers/x/data.csv": "n\n甲\n", "registers/x/data.yaml": "- n: 乙\n",
            "registers/y/schema.json": #"{"fields": [{"name": "n"}]}"#, "registers/y/data.json": #"[{"n": "丙"}]"#,
        ])
        #expect(try site.build().findings == [])
        #expect(try rows(of: site) == ["甲", "乙"])
    }

    @Test("is not read without a schema")
    func withoutSchema() throws {
        let site = try SiteFixture(["registers/x/data.csv": "n\n甲\n"])
        #expect(try site.build().findings == ["registers/x/data.csv register-schema"])
    }

    @Test("has no schema in CSV")
    func schemaInCSV() throws {
        let site = try SiteFixture(["registers/x/schema.csv": "name,title\nn,甲\n"])
        let diagnostics = try site.build().report.diagnostics
        #expect(diagnostics.map { "\($0.location) \($0.rule.id)" } == ["registers/x/schema.csv unknown-file"])
        #expect(diagnostics.first?.suggestion == "registers/x/schema.yaml")
    }

    @Test(
        "refuses what its schema does not know, with what was meant",
        arguments: [
            ("titel: 甲\nfields: [{name: n}]", 1, "titel", "title"),
            ("fields:\n  - name: n\n    tipe: date", 3, "tipe", "type"),
            ("fields:\n  - name: n\n    constraints:\n      require: true", 4, "require", "required"),
        ])
    func misspeltKey(schema: String, line: Int, key: String, meant: String) throws {
        let diagnostics = try diagnostics(schema)
        #expect(diagnostics.map(\.rule.id) == ["register-schema"])
        let found = try #require(diagnostics.first)
        #expect("\(found.location)".hasPrefix("\(Self.schema):\(line):"))
        #expect(found.summary.zh.contains(key) && found.suggestion == meant)
    }

    @Test("lists the constraints it knows where another stands", arguments: ["uniq", "format"])
    func unknownConstraint(key: String) throws {
        let diagnostics = try diagnostics("fields: [{name: n, constraints: {\(key): true, required: true}}]")
        #expect(diagnostics.map(\.rule.id) == ["register-schema"])
        let message = try #require(diagnostics.first?.summary.zh)
        #expect(message.contains("“\(key)”") && message.contains("required、unique、enum"))
    }

    @Test("has cells that must be filled", arguments: ["true", "yes", "是", "1", "TRUE"])
    func required(flag: String) throws {
        let found = try findings(
            "fields: [{name: n, constraints: {required: \(flag)}}, {name: m}]", data: "n,m\n,甲\n")
        #expect(found == ["registers/x/data.csv:2:1 missing-cell"])
    }

    @Test("has cells that may be empty", arguments: ["false", "no", "否", "0"])
    func optional(flag: String) throws {
        let found = try findings(
            "fields: [{name: n, constraints: {required: \(flag)}}, {name: m}]", data: "n,m\n,甲\n")
        #expect(found == [])
    }

    @Test(
        "refuses a constraint that says nothing",
        arguments: ["{required: maybe}", "{required: }", "{enum: 甲}", "{enum: []}", "{enum: [[甲]]}", "required"])
    func brokenConstraint(constraints: String) throws {
        let found = try findings("fields:\n  - {name: n, constraints: \(constraints)}\n")
        #expect(found == ["\(Self.schema):2 register-schema"])
    }

    @Test("refuses a value where the schema takes a text", arguments: ["title: [甲]", "description: {a: b}"])
    func textOfSchema(line: String) throws {
        #expect(try findings("fields: [{name: n}]\n\(line)\n") == ["\(Self.schema):2 register-schema"])
    }

    @Test("refuses a day of renewal that is no date", arguments: ["去年", "2026-02-30", "[2026-02-03]"])
    func updated(day: String) throws {
        #expect(try findings("fields: [{name: n}]\nupdated: \(day)\n") == ["\(Self.schema):2 register-schema"])
    }

    @Test("has at least one field", arguments: ["title: 甲", "fields: []", "fields: n", "[]", "甲", ""])
    func withoutFields(schema: String) throws {
        #expect(try findings(schema) == ["\(Self.schema):1 register-schema"])
    }

    @Test("reports all that is wrong with its schema at once")
    func severalProblems() throws {
        let found = try findings("fields:\n  - name: n\n    type: dat\n  - name: m\n  - name: M\nupdated: x\n")
        #expect(found == [2, 5, 6].map { "\(Self.schema):\($0) register-schema" })
    }

    @Test("with one broken table still has its others checked")
    func brokenTable() throws {
        let site = try SiteFixture([
            Self.schema: "fields: [{name: n, type: integer}]", "registers/x/data.csv": "n\n甲\n",
            "registers/x/data.json": "[",
        ])
        let findings = try site.build().findings
        #expect(findings.count == 2)
        #expect(findings.first == "registers/x/data.csv:2:1 invalid-value")
    }

    @Test("shows of people what its schema's profile allows, and nothing of a list that is never published")
    func profile() throws {
        func rows(_ profile: String, _ title: String = "志愿者") throws -> [String] {
            let site = try SiteFixture([
                "registers/x/schema.yaml":
                    "title: \(title)\n\(profile)fields:\n- {name: n, title: 姓名}\n- {name: m, title: 身份证号}\n",
                "registers/x/data.csv": "n,m\n张三丰,530302196801011238\n",
            ])
            let result = try site.build()
            return result.report.hasErrors ? result.findings : try [site.published("registers/x.html")]
        }
        #expect(try rows("")[0].contains("张*丰"))
        #expect(try rows("")[0].contains("<p>withheld 1, masked true</p>"))
        #expect(try rows("profile: 公职人员\n")[0].contains("张三丰"))
        #expect(try !rows("profile: officers\n")[0].contains("530302"))
        #expect(try rows("profile: 公职人\n") == ["\(Self.schema):2 register-schema"])
        #expect(try rows("profile: 公职人员\n", "孤儿名单") == ["registers/x/schema.yaml never-published-list"])
    }
}
