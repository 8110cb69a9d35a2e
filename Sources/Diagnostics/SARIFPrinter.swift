import JSON

/// Writes a report as a SARIF 2.1.0 log (OASIS standard), for code-scanning services and editors; a result a line.
public struct SARIFPrinter: Sendable {
    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    /// What paths of artifacts are relative to; where the folder lies is nobody's business.
    private static let root = "CONTENT"

    private let language: Language
    private let limit: Int
    private let catalogue: RuleCatalogue
    private let toolVersion: String

    /// Lists at most `limit` results, and as many suppressed ones.
    public init(language: Language, limit: Int, catalogue: RuleCatalogue, toolVersion: String) {
        self.language = language
        self.limit = limit
        self.catalogue = catalogue
        self.toolVersion = toolVersion
    }

    public func write(_ report: DiagnosticReport, to output: (String) -> Void) {
        let shown = report.shown(limit: limit)
        let waived = Array(report.waived.prefix(limit))
        let rules = SARIFRules(catalogue.rules + shown.map(\.rule) + waived.map(\.diagnostic.rule), language: language)
        let files = Set(shown.map(\.location.file) + waived.map(\.diagnostic.location.file)).sorted()

        output("{\n\"$schema\": \"\(Self.schema)\",\n\"version\": \"2.1.0\",\n\"runs\": [{\n")
        output("\"tool\": {\"driver\": {\"name\": \"noticeboard\", \"version\": \"\(toolVersion)\", ")
        output("\"language\": \"\(language.tag)\", \"rules\": [\n")
        write(lines: rules.descriptors, to: output)
        output("]}},\n\"language\": \"\(language.tag)\",\n\"columnKind\": \"unicodeCodePoints\",\n")
        output("\"originalUriBaseIds\": \(base.text),\n")
        output("\"invocations\": [\(invocation(report, left: report.diagnostics.count - shown.count).text)],\n")
        output("\"artifacts\": [\n")
        write(lines: files.map { .object(["location": artifact($0)]) }, to: output)
        output("],\n\"properties\": \(counts(of: report).text),\n\"results\": [\n")
        let results = shown.lazy.map { (diagnostic: $0, waiver: GrantedWaiver?.none) }
        let suppressed = waived.lazy.map { (diagnostic: $0.diagnostic, waiver: GrantedWaiver?.some($0.waiver)) }
        let all = Array(results) + Array(suppressed)
        for (position, result) in all.enumerated() {
            let line = self.result(
                result.diagnostic, waiver: result.waiver, index: rules.index(of: result.diagnostic.rule))
            output(line.text + (position + 1 < all.count ? ",\n" : "\n"))
        }
        output("]\n}]\n}\n")
    }

    private func write(lines: [JSONValue], to output: (String) -> Void) {
        for (position, line) in lines.enumerated() { output(line.text + (position + 1 < lines.count ? ",\n" : "\n")) }
    }

    private func result(_ diagnostic: Diagnostic, waiver: GrantedWaiver?, index: Int?) -> JSONValue {
        var message = diagnostic.summary[language]
        if let suggestion = diagnostic.suggestion {
            message += BilingualText(zh: "您是不是要写“\(suggestion)”？", en: " Did you mean \"\(suggestion)\"?")[language]
        }
        return .object([
            "ruleId": .string(diagnostic.rule.id), "ruleIndex": index.map(JSONValue.integer),
            "level": .string(diagnostic.severity.label.en),
            "message": .object(["text": .string(message)]),
            "locations": .array([location(diagnostic.location)]),
            // Where one result of a run has suppressions, each has (SARIF 3.27.23).
            "suppressions": .array(waiver.map { [suppression($0)] } ?? []),
        ])
    }

    private func suppression(_ waiver: GrantedWaiver) -> JSONValue {
        let place = waiver.location.description
        let reason = BilingualText(
            zh: "本单位已登记豁免，理由和批准人见 \(place)。",
            en: "The office has waived it; for the reason and who approved see \(place).")
        return .object([
            "kind": .string("external"), "status": .string("accepted"), "justification": .string(reason[language]),
            "location": location(waiver.location),
        ])
    }

    private func location(_ location: SourceLocation) -> JSONValue {
        let region = location.line.map { line -> JSONValue in
            .object(["startLine": .integer(line), "startColumn": location.column.map(JSONValue.integer)])
        }
        let cell = location.cell.map { cell -> JSONValue in
            .array([
                .object([
                    "name": .string(cell.name), "fullyQualifiedName": .string(location.description),
                    "kind": .string("cell"),
                ])
            ])
        }
        return .object([
            "physicalLocation": .object(["artifactLocation": artifact(location.file), "region": region]),
            "logicalLocations": cell,
        ])
    }

    private func artifact(_ file: String) -> JSONValue {
        .object(["uri": .string(Self.uri(of: file)), "uriBaseId": .string(Self.root)])
    }

    private var base: JSONValue {
        let text = BilingualText(zh: "内容文件夹", en: "The content folder")
        return .object([Self.root: .object(["description": .object(["text": .string(text[language])])])])
    }

    /// Says in the words of the standard how many findings the cap leaves out.
    private func invocation(_ report: DiagnosticReport, left: Int) -> JSONValue {
        let text = BilingualText(
            zh: "另有 \(left) 条未列出；上限为 \(limit) 条。", en: "\(left) more are not listed; the limit is \(limit).")
        let notice = JSONValue.object(["level": .string("note"), "message": .object(["text": .string(text[language])])])
        return .object([
            "executionSuccessful": .flag(true),
            "toolExecutionNotifications": left > 0 ? .array([notice]) : nil,
        ])
    }

    private func counts(of report: DiagnosticReport) -> JSONValue {
        .object([
            "errors": .integer(report.errorCount), "warnings": .integer(report.warningCount),
            "notes": .integer(report.noteCount), "waived": .integer(report.waived.count),
            "off": .integer(report.silencedCount), "limit": .integer(limit),
        ])
    }

    /// A relative reference by RFC 3986: all but unreserved characters of the path as percent-encoded UTF-8.
    static func uri(of file: String) -> String {
        file.utf8.reduce(into: "") { uri, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default: uri += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
