import ArgumentParser
import Authoring
import Diagnostics
import Model
import Pipeline
import Templates

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells what a rule asks and what to do, or what a page is made of and why it is made again.")

    @Argument(
        help:
            "The id of a rule, as it stands in brackets behind a message, or the address of a page of the portal. (default: lists all rules)"
    )
    var subject: String?

    @Flag(help: "Writes the reference page of all rules.")
    var markdown = false

    @Option(help: "The content folder that a page is made from.", completion: .directory)
    var site = "content"

    @Option(help: "The published folder that a page lies in.", completion: .directory)
    var published = "_site"

    @Option(
        name: .customLong("as-of"), help: "The day the portal shows, such as 2026-11-23. (default: today)",
        transform: ContentOptions.day)
    var asOf: Day?

    @Option(
        name: .shortAndLong,
        help: "With --markdown: a folder to write into, a page a group of rules in Chinese, as Markdown for pages/.",
        completion: .directory)
    var output: String?

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if markdown, subject != nil { throw ValidationError("--markdown writes all rules and takes no id.") }
        if output != nil, !markdown { throw ValidationError("--output belongs to --markdown.") }
    }

    func run() throws {
        let language = language.language
        if let output {
            return try Telling(language).failures { try FolderWriter.add(RulePages.files, to: output) }
        }
        guard let subject else {
            let text =
                markdown
                ? RuleReference(language: language).markdown(of: .all)
                : RuleExplanation(language: language).list(of: .all)
            return Terminal.standardOutput.write(text)
        }
        if subject.contains("/") || subject.hasSuffix(".html") { return try explain(page: subject) }
        guard let rule = RuleCatalogue.all[subject] else {
            Terminal.standardError.write(Self.unknown(subject)[language] + "\n")
            throw ExitCode.couldNotRun
        }
        Terminal.standardOutput.write(RuleExplanation(language: language).text(of: rule))
    }

    private func explain(page: String) throws {
        let language = language.language
        var path = page.hasPrefix(published + "/") ? String(page.dropFirst(published.count + 1)) : page
        if path.hasSuffix("/") { path += "index.html" }
        var options = Build.Options(
            content: site, output: nil, published: published, asOf: asOf ?? ContentOptions.today, jobs: 1)
        options.explained = PagePath(path)
        let explanation: PageExplanation?
        do {
            explanation = try Build(options, theme: NoticeboardTheme(), progress: QuietProgress()).run().explanation
        } catch {
            Terminal.standardError.write(error.message[language] + "\n")
            throw ExitCode.couldNotRun
        }
        guard let explanation else {
            let shown = ShownName(path)
            Terminal.standardError.write(
                BilingualText(zh: "门户没有这个页面：\(shown)\n", en: "The portal has no such page: \(shown)\n")[language])
            throw ExitCode.couldNotRun
        }
        Terminal.standardOutput.write(PageExplanationPrinter(language: language).text(of: explanation))
    }

    private static func unknown(_ id: String) -> BilingualText {
        let name = ShownName(id)
        let zh = RuleCatalogue.all.suggestion(for: id).map { "您是不是要写“\($0)”？" } ?? ""
        let en = RuleCatalogue.all.suggestion(for: id).map { " Did you mean \"\($0)\"?" } ?? ""
        return BilingualText(
            zh: "没有编号为“\(name)”的规则。\(zh)全部编号见 noticeboard explain。",
            en: "There is no rule \"\(name)\".\(en) noticeboard explain lists all ids.")
    }
}
