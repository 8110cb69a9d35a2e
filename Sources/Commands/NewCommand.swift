import ArgumentParser
import Authoring
import Diagnostics
import Model

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes one record to fill in, correctly named and placed.",
        discussion: """
            Kinds: notice, document, page, report, register NAME, disclosure PLACE PERIOD ITEM, and the tables of the content \
            folder, such as facilities or services/sites. Chinese names do too (公示公告). Texts and disclosures are drafts until \
            the line 草稿 is removed. Nothing is overwritten.
            """)

    @Argument(help: "The kind of record.", completion: .list(RecordKind.all.map(\.name)))
    var kind: String

    @Argument(help: "A code, where the kind has one (default: the next free); for a disclosure place, period and item.")
    var names: [String] = []

    @Option(help: "The content folder.", completion: .directory)
    var content = "content"

    @Option(help: "The title.")
    var title: String?

    @Option(help: "The place that it is about, by code or name.")
    var region: String?

    @Option(
        name: .customLong("as-of"), help: "The day that is written into it, such as 2026-11-23. (default: today)",
        transform: ContentOptions.day)
    var asOf: Day?

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        try Telling(language).failures {
            let request = RecordRequest(
                try RecordKind(named: kind), names, title: title, region: region, on: asOf ?? ContentOptions.today)
            let draft = try RecordMaker(folder: content).make(request)
            let paths = draft.files.map { "\(content)/\($0.path)" }
            let made = BilingualText(
                zh: "已新建：\n\(paths.joined(separator: "\n"))\n", en: "Made:\n\(paths.joined(separator: "\n"))\n")
            Terminal.standardOutput.write(made[language] + draft.next[language] + "\n")
        }
    }
}
