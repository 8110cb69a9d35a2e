import Diagnostics
import Testing

@testable import Pipeline

@Suite("The cells of a register")
struct RegisterConstraintTests {
    /// What is found in the column `v` of a register with one field and these rows.
    private func findings(_ field: String, _ rows: String) throws -> [String] {
        try SiteFixture([
            "registers/x/schema.yaml": "fields:\n  - {name: v, \(field)}\n", "registers/x/data.csv": "v\n\(rows)\n",
        ]).build().findings
    }

    @Test(
        "keep the constraints of their field",
        arguments: [
            ("type: integer, constraints: {minimum: 1}", "0"), ("type: number, constraints: {maximum: 9.5}", "9.51"),
            ("type: date, constraints: {minimum: 2026-01-01}", "2025-12-31"),
            ("type: string, constraints: {minLength: 2}", "甲"), ("type: string, constraints: {maxLength: 2}", "甲乙丙"),
            ("type: string, constraints: {pattern: 'A[0-9]+'}", "xA1"),
            ("type: year, constraints: {maximum: 2030}", "2031"),
            ("type: yearmonth, constraints: {minimum: 2026-02}", "2026-01"),
        ])
    func broken(field: String, cell: String) throws {
        #expect(try findings(field, cell) == ["registers/x/data.csv:2:1 register-constraint"])
    }

    @Test(
        "may be at the bounds",
        arguments: [
            ("type: integer, constraints: {minimum: 1, maximum: 1}", "1"),
            ("type: number, constraints: {maximum: 9.5}", "9.50"),
            ("type: date, constraints: {minimum: 2026-01-01}", "2026-01-01"),
            ("type: string, constraints: {minLength: 2, maxLength: 2}", "甲乙"),
            ("type: string, constraints: {pattern: 'A[0-9]+'}", "A12"),
        ])
    func kept(field: String, cell: String) throws {
        #expect(try findings(field, cell) == [])
    }

    @Test("stand only once where they are unique, and empty ones do not count")
    func unique() throws {
        #expect(
            try findings("constraints: {unique: true}", "甲\n乙\n甲") == [
                "registers/x/data.csv:4:1 register-constraint"
            ])
    }

    @Test("tell a row together by the primary key")
    func primaryKey() throws {
        let schema = "primaryKey: [a, b]\nfields: [{name: a}, {name: b}]\n"
        let site = try SiteFixture(["registers/x/schema.yaml": schema, "registers/x/data.csv": "a,b\n1,1\n1,2\n1,1\n"])
        #expect(try site.build().findings == ["registers/x/data.csv:4:1 register-constraint"])
    }

    @Test("count as empty where the schema says so")
    func missingValues() throws {
        let schema = "missingValues: ['', '—']\nfields: [{name: a}, {name: n, type: integer}]\n"
        let site = try SiteFixture(["registers/x/schema.yaml": schema, "registers/x/data.csv": "a,n\n甲,—\n"])
        #expect(try site.build().findings == [])
        #expect(try site.published("data/register-x.csv").hasSuffix("a,n\r\n甲,\r\n"))
    }

    @Test(
        "name places that there are",
        arguments: [("无此村", ["registers/x/data.csv:2 register-reference"]), ("", [])] as [(String, [String])])
    func places(cell: String, expected: [String]) throws {
        let schema = "show: {region: r}\nfields: [{name: a}, {name: r}]\n"
        let site = try SiteFixture(["registers/x/schema.yaml": schema, "registers/x/data.csv": "a,r\n甲,\(cell)\n"])
        #expect(try site.build().findings == expected)
    }

    @Test("name rows of another register")
    func foreignKey() throws {
        let site = try SiteFixture([
            "registers/y/schema.yaml": "fields: [{name: code}]", "registers/y/data.csv": "code\nA1\n",
            "registers/x/schema.yaml":
                "foreignKeys: [{fields: y, reference: {resource: y, fields: code}}]\nfields: [{name: y}]",
            "registers/x/data.csv": "y\nA1\nA2\n",
        ])
        #expect(try site.build().findings == ["registers/x/data.csv:3 register-reference"])
    }

    @Test(
        "have a schema that is understood to the last key",
        arguments: [
            "show: {filter: [a]}", "show: {filters: [b]}", "primaryKey: b", "foreignKeys: [{fields: a}]",
            "show: {sort: -b}", "foreignKeys: {}", "missingValues: []",
        ])
    func brokenSchema(line: String) throws {
        let site = try SiteFixture(["registers/x/schema.yaml": "\(line)\nfields: [{name: a}]\n"])
        #expect(try site.build().findings.allSatisfy { $0.hasSuffix(" register-schema") })
        #expect(try !site.build().findings.isEmpty)
    }

    @Test(
        "have fields with bounds and forms that make sense",
        arguments: [
            "constraints: {minimum: 1}", "type: integer, constraints: {minimum: x}", "constraints: {pattern: '('}",
            "constraints: {pattern: '(a+)+b'}", "constraints: {pattern: '(甲|甲乙)*丙'}",
            "constraints: {pattern: '((a?)b)*'}", "constraints: {pattern: '(?:[a-z]{1,9}){5,}'}",
            "constraints: {minLength: x}", "privacy: secret", "format: email", "type: integer, format: uri",
        ])
    func brokenField(field: String) throws {
        let site = try SiteFixture(["registers/x/schema.yaml": "fields:\n  - {name: a, \(field)}\n"])
        #expect(try site.build().findings == ["registers/x/schema.yaml:2 register-schema"])
    }

    @Test(
        "may have forms with groups that cannot keep the computer busy",
        arguments: ["(?:A|B)[0-9]+", "(,[0-9]{4})*", "([0-9]+)?", "[(+)+]+", "\\(a+\\)+", "WG-[A-Z]+-[0-9]{2}"])
    func harmlessPattern(pattern: String) throws {
        #expect(!PatternCost.mayExplode(pattern))
    }
}
