import ArgumentParser
import Diagnostics
import Forms
import Foundation
import Model
import Pipeline

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes filled-in forms into the content.",
        discussion: """
            Gives an account of every table: taken, not filled in, or refused with the cells that are wrong. Of what is refused a \
            workbook is made with these cells marked, to be mended and imported. Nothing that is public is replaced without being asked.
            """)

    @Argument(help: "Forms (.xlsx), tables (REGION-PERIOD-ITEM.csv), or folders of them.", completion: .file())
    var files: [String]

    @Option(help: "The content folder.", completion: .directory)
    var into = "content"

    @Option(help: "Where the originals of what was taken are kept, by their SHA-256.", completion: .directory)
    var archive = "received"

    @Option(help: "Where workbooks to be mended are put.", completion: .directory)
    var returns = "returned"

    @Flag(help: "Replace what is public without asking.")
    var replace = false

    @Option(name: .customLong("as-of"), help: "The day that counts as today.", transform: ContentOptions.day)
    var asOf: Day?

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        let content = try Telling(language).failures { try ContentReading.required(into) }
        let day = asOf ?? ContentOptions.today
        let intake = FormIntake(into: into, site: content.site, on: day) { title in
            replace || ReplacementPrompt(language: language).agrees(to: title)
        }
        var report = IntakeReport(language: language)
        for file in try forms() {
            do {
                let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
                let form = try ReturnedForm.read(bytes, file: file, catalogue: content.site.obligations)
                let entries = try intake.take(form)
                let marked = try MarkedForm(form, entries, site: content.site).map { try write($0, of: content.site) }
                if entries.contains(where: \.outcome.isTaken) {
                    try ReceivedArchive(archive).keep(bytes, of: file, form, entries, on: day)
                }
                report.tell(form, entries, mended: marked)
            } catch {
                report.tell(file, error)
            }
        }
        report.conclude()
        if report.isIncomplete { throw ExitCode.contentHasErrors }
    }

    private func write(_ marked: MarkedForm, of site: Site) throws -> String {
        try FileManager.default.createDirectory(atPath: returns, withIntermediateDirectories: true)
        let path = returns + "/" + marked.fileName
        try marked.write(to: path, author: site.settings.owner)
        return path
    }

    /// The files that were named, and those in folders that were named, in the order of their names.
    private func forms() throws -> [String] {
        try files.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw ValidationError("There is no \(path).")
            }
            guard isFolder.boolValue else { return [path] }
            return try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
                .filter { name in
                    let isTable = [".xlsx", ".csv"].contains { name.lowercased().hasSuffix($0) }
                    // Spreadsheets leave a lock of this name while a workbook is open.
                    return isTable && !name.split(separator: "/").contains { $0.hasPrefix("~$") || $0.hasPrefix(".") }
                }
                .map { path + "/" + $0 }
        }
    }
}
