import ArgumentParser
import Authoring
import Diagnostics

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Writes the schemas of settings, front matter and tables, for editors and other programs.",
        discussion: """
            JSON Schema 2020-12 for site.yaml and front matter, Table Schema (Frictionless) for tables. With --markdown it writes \
            pages of a manual in Chinese instead, which tell a clerk what may stand where.
            """)

    @Option(name: .shortAndLong, help: "The folder to make.", completion: .directory)
    var output = "schemas"

    @Flag(help: "Write a page for each kind of content into the folder, as Markdown for pages/.")
    var markdown = false

    @Option(help: "With --markdown: a content folder that examples are taken from.", completion: .directory)
    var examples: String?

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if examples != nil, !markdown { throw ValidationError("--examples belongs to --markdown.") }
    }

    func run() throws {
        let language = languageOptions.language
        try Telling(language).failures {
            guard !markdown else { return try FolderWriter.add(KindPages(examples: examples).files, to: output) }
            let files = ContentSchemas.files
            try FolderWriter.make(output, files) { _ in }
            let told = BilingualText(
                zh: "已写出 \(files.count) 个文件到 \(output)。用法见 docs/authoring.md。",
                en: "Wrote \(files.count) files into \(output); docs/authoring.md tells how to use them.")
            Terminal.standardOutput.write(told[language] + "\n")
        }
    }
}
