import ArgumentParser
import Diagnostics
import Obligations
import Pipeline

/// The reminders of `check`: what is due or late, by township.
struct DueOptions: ParsableArguments {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv, json
    }

    @Flag(help: "List what is due soon or late, for reminding; it is private.")
    var due = false

    @Option(help: "With --due: how many days ahead to look. (default: what site.yaml calls due soon, or 7)")
    var within: Int?

    @Option(help: "With --due: how to write the list.")
    var dueFormat = Format.text

    func validate() throws {
        if let within, !(0...366).contains(within) { throw ValidationError("--within takes 0 to 366.") }
        guard due || within == nil else { throw ValidationError("--within goes with --due.") }
    }

    /// Writes the list to standard output, and tells whether anything on it is late.
    func report(_ result: Build.Result, in language: Language) -> Bool {
        guard let list = list(of: result) else { return false }
        Terminal.standardOutput.write(text(of: list, in: language))
        return list.overdueCount > 0
    }

    /// Nil where it was not asked for or the content could not be read.
    private func list(of result: Build.Result) -> DueList? {
        guard due, let schedule = result.schedule else { return nil }
        return DueList(schedule, within: within ?? schedule.settings.dueSoonDays)
    }

    private func text(of list: DueList, in language: Language) -> String {
        switch dueFormat {
        case .text: DuePrinter(language: language).text(list)
        case .csv: DuePrinter(language: language).csv(list)
        case .json: DuePrinter(language: language).json(list)
        }
    }
}
