import ArgumentParser
import Authoring
import Diagnostics

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Writes the schemas of settings, front matter and tables, for editors and other programs.",
        discussion: "JSON Schema 2020-12 for site.yaml and front matter, Table Schema (Frictionless) for tables.")

    @Option(name: .shortAndLong, help: "The folder to make.", completion: .directory)
    var output = "schemas"

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        try Telling(language).failures {
            let files = ContentSchemas.files
            try FolderWriter.make(output, files) { _ in }
            let told = BilingualText(
                zh: "已写出 \(files.count) 个文件到 \(output)。用法见 docs/authoring.md。",
                en: "Wrote \(files.count) files into \(output); docs/authoring.md tells how to use them.")
            Terminal.standardOutput.write(told[language] + "\n")
        }
    }
}
