import ArgumentParser
import Authoring
import Diagnostics
import Forms
import Foundation
import Model
import Pipeline

struct FormsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms",
        abstract: "Makes the Excel workbooks that offices fill in, one for each place.",
        discussion: """
            A form has a sheet for every standard table that the catalogue wants of the place for the period, with drop-downs, \
            checks of what is typed, and what the last period ended with. It never replaces a file. `import` takes forms back.
            """)

    @Argument(help: "The content folder.", completion: .directory)
    var site = "content"

    @Option(
        help: "A place that gets a form, with all below it, by code or name; may be repeated.")
    var region: [String]

    @Option(help: "The period, such as 2026-12, 2026q4, 2026h2 or 2026.", transform: Self.period)
    var period: Period

    @Option(help: "An item of the catalogue that the form is to have; may be repeated. (default: all that fall due)")
    var item: [String] = []

    @Option(name: .shortAndLong, help: "The folder to write into.", completion: .directory)
    var output: String

    @OptionGroup var languageOptions: LanguageOptions

    private static func period(_ text: String) throws -> Period {
        guard let period = Period(text) else {
            throw ValidationError("--period takes 2026-12, 2026q4, 2026h2 or 2026.")
        }
        return period
    }

    func run() throws {
        let language = languageOptions.language
        var present: [String] = []
        var made = 0
        try Telling(language).failures {
            let content = try ContentReading.required(site)
            let regions = try regions(of: content.site)
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            for form in forms(from: content, for: regions) {
                let path = output + "/" + form.fileName
                if FileManager.default.fileExists(atPath: path) {
                    present.append(path)
                    continue
                }
                try form.write(to: path, author: content.site.settings.owner)
                Terminal.standardOutput.write(path + "\n")
                made += 1
            }
        }
        Terminal.standardError.write(summary(made: made, present)[language] + "\n")
        if !present.isEmpty { throw ExitCode.contentHasErrors }
    }

    private func regions(of site: Site) throws -> [RegionCode] {
        let names = KnownNames(site: site)
        let regions = try region.map { try names.region($0).code }
        let items = site.obligations.filter { !$0.table.isEmpty }.map { $0.item.lowercased() }
        for name in item where !items.contains(name.lowercased()) {
            let meant = NearMiss.suggestion(for: name, among: items).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError("The catalogue has no item \(name) with a standard table.\(meant)")
        }
        return regions
    }

    private func forms(from content: ContentReading, for regions: [RegionCode]) -> [Form] {
        let plan = FormPlan(content.site) { content.rows(of: $0) }
        var seen: Set<RegionCode> = []
        return regions.flatMap { content.site.regions.subtree(of: $0) }.filter { seen.insert($0.code).inserted }
            .compactMap { plan.form(for: $0, period, items: Set(item.map { $0.lowercased() })) }
    }

    private func summary(made: Int, _ present: [String]) -> BilingualText {
        guard present.isEmpty else {
            return BilingualText(
                zh: "做好 \(made) 份表格；\(present.count) 份已经有了，没有动它：\(present.joined(separator: "、"))",
                en:
                    "\(made) forms made; \(present.count) were there already and stay: \(present.joined(separator: ", "))"
            )
        }
        return BilingualText(
            zh: made == 0 ? "这一期没有要填的标准表。" : "做好 \(made) 份表格，在 \(output)。",
            en: made == 0
                ? "No standard table falls due for that period."
                : "\(made == 1 ? "1 form" : "\(made) forms") made in \(output).")
    }
}
