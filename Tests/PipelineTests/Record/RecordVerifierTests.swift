import Foundation
import Model
import Testing

@testable import Pipeline

@Suite("Verifying the public record")
struct RecordVerifierTests {
    /// A portal with a record of five lines, and the one with its first three.
    private func site() throws -> RecordedSite {
        let site = try RecordedSite([
            "disclosure/990101001201/2026-06/meeting.md": "---\n公开日期: 2026-07-15\n---\n决议。\n"
        ])
        #expect(try site.build("2026-11-20") == [])
        for (day, amount) in [("2026-11-21", "1.00"), ("2026-11-22", "2.00"), ("2026-11-23", "3.00")] {
            if day == "2026-11-22" { try keep(site, as: "older") }
            try site.writeTable(amount)
            try site.state(correction: "改为 \(amount)", handler: "会计")
            #expect(try site.build(day) == [])
        }
        return site
    }

    private func keep(_ site: RecordedSite, as copy: String) throws {
        try FileManager.default.copyItem(atPath: site.fixture.output, toPath: path(copy, of: site))
    }

    private func path(_ name: String, of site: RecordedSite) -> String { site.fixture.folder.path + "/" + name }

    private func verdict(_ site: RecordedSite, against older: String? = nil, region: String? = nil) throws
        -> RecordVerdict
    {
        try RecordVerifier(
            site: site.fixture.output, region: region.flatMap { RegionCode($0) },
            against: older.map { OlderRecord($0) }, jobs: 1
        ).verdict()
    }

    private func findings(_ site: RecordedSite, against older: String? = nil, region: String? = nil) throws -> [String]
    {
        try verdict(site, against: older, region: region).report.diagnostics.map { "\($0.location) \($0.rule.id)" }
    }

    @Test("finds nothing wrong with what builds wrote, and agrees with an older portal, chain or code")
    func sound() throws {
        let site = try site()
        #expect(try findings(site) == [])
        #expect(try verdict(site).lineCount == 5)
        let older = path("older", of: site)
        for kept in [older, older + "/records/990101001201.jsonl"] {
            #expect(try verdict(site, against: kept).places.map(\.agreesUpTo) == [3])
            #expect(try findings(site, against: kept) == [])
        }
        let code = try #require(DigitCode(sha256: try site.chain.lines[1].digest))
        #expect(try verdict(site, against: "\(code)").places.map(\.agreesUpTo) == [2])
        #expect(try findings(site, against: "\(code)".replacing(" ", with: "-")) == [])
    }

    @Test("finds every byte of a chain that is another, without anything kept")
    func everyByte() throws {
        let site = try site()
        let bytes = Array(try site.text.utf8)
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= 1
            try site.fixture.folder.write(Data(changed), to: RecordedSite.chain)
            #expect(try !findings(site).isEmpty, "byte \(position)")
        }
    }

    @Test("finds every line that is left out, doubled or swapped with the next")
    func everyLine() throws {
        let site = try site()
        let lines = try site.text.split(separator: "\n")
        for position in lines.indices {
            var removed = lines
            removed.remove(at: position)
            var doubled = lines
            doubled.insert(lines[position], at: position)
            var changed = [removed, doubled]
            if position > 0 {
                var swapped = lines
                swapped.swapAt(position, position - 1)
                changed.append(swapped)
            }
            for lines in changed {
                try site.fixture.folder.write(lines.map { $0 + "\n" }.joined(), to: RecordedSite.chain)
                #expect(try !findings(site).isEmpty, "line \(position + 1)")
            }
        }
    }

    @Test("finds a chain that was written anew from a line on only against what was kept, and says which lines")
    func rewritten() throws {
        let site = try site()
        let region = try #require(RegionCode("990101001201"))
        let older = path("older", of: site)
        let chain = try site.chain
        var entries = try site.entries
        entries[2].reason = "另一个原因"
        entries.remove(at: 3)
        let (bytes, head) = LogChain.appending(
            entries, to: [], ending: LogHead(count: 0, digest: LogChain.seed(of: region)))
        try site.fixture.folder.write(Data(bytes), to: RecordedSite.chain)
        // Whoever can write the chain anew can write the page anew.
        let page = try site.fixture.published("990101001201/changes.html")
        try site.fixture.folder.write(
            page.replacing(chain.head.digest, with: head.digest), to: "site/990101001201/changes.html")
        #expect(try findings(site) == [])
        #expect(
            try findings(site, against: older)
                == Array(repeating: "records/990101001201.jsonl:3 record-rewritten", count: 2))
        #expect(try verdict(site, against: older).places.map(\.agreesUpTo) == [2])
        let code = try #require(chain.head.code)
        #expect(try findings(site, against: "\(code)") == ["records record-rewritten"])
    }

    @Test("finds an end that was cut off by the page, and by an older copy where the page was changed too")
    func cut() throws {
        let site = try site()
        let lines = try site.text.split(separator: "\n").prefix(2)
        try site.fixture.folder.write(lines.map { $0 + "\n" }.joined(), to: RecordedSite.chain)
        #expect(try findings(site).contains("990101001201/changes.html record-mismatch"))
        #expect(
            try findings(site, against: path("older", of: site)).contains(
                "records/990101001201.jsonl:3 record-rewritten"))
    }

    @Test("finds a table or text that is not what the record says, and a record that is not there")
    func contents() throws {
        let site = try site()
        let table = "990101001201/2026-06/finance.csv"
        try site.fixture.folder.write("x\n", to: "site/" + table)
        #expect(try findings(site) == ["\(table) record-mismatch"])
        try site.fixture.folder.remove("site/" + table)
        try site.fixture.folder.remove("site/990101001201/2026-06/meeting.html")
        #expect(
            try findings(site) == [
                "\(table) record-mismatch", "990101001201/2026-06/meeting.html record-mismatch",
            ])
        try site.fixture.folder.remove("site/records")
        #expect(try findings(site) == ["records/990101001201.jsonl record-missing"])
        #expect(try findings(site, region: "990101001") == ["records/990101001.jsonl record-missing"])
        #expect(throws: BuildFailure.self) {
            try RecordVerifier(site: path("nowhere", of: site), jobs: 1).verdict()
        }
    }

    @Test("takes no place's record for another's")
    func otherPlace() throws {
        let site = try site()
        let text = try site.text
        try site.fixture.folder.write(text, to: "site/records/990101001.jsonl")
        #expect(try findings(site, region: "990101001").contains("records/990101001.jsonl:1 record-broken"))
        #expect(
            try findings(site, against: path("site/records/990101001.jsonl", of: site), region: "990101001201") == [])
    }
}
