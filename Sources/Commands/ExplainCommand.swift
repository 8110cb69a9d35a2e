import ArgumentParser
import Diagnostics
import Pipeline

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells what a rule asks, why it stands and what to do; lists all without an id.")

    @Argument(help: "The id of a rule, as it stands in brackets behind a message.")
    var id: String?

    @Flag(help: "Writes the reference page of all rules.")
    var markdown = false

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if markdown, id != nil { throw ValidationError("--markdown writes all rules and takes no id.") }
    }

    func run() throws {
        let language = language.language
        guard let id else {
            let text =
                markdown
                ? RuleReference(language: language).markdown(of: .all)
                : RuleExplanation(language: language).list(of: .all)
            return Terminal.standardOutput.write(text)
        }
        guard let rule = RuleCatalogue.all[id] else {
            Terminal.standardError.write(Self.unknown(id)[language] + "\n")
            throw ExitCode.couldNotRun
        }
        Terminal.standardOutput.write(RuleExplanation(language: language).text(of: rule))
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
