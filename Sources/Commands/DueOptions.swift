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
        write(list, in: language, to: Terminal.standardOutput.write)
        return list.overdueCount > 0
    }

    /// Nil where it was not asked for or the content could not be read.
    private func list(of result: Build.Result) -> DueList? {
        guard due, let schedule = result.schedule else { return nil }
        return DueList(schedule, within: within ?? schedule.settings.dueSoonDays)
    }

    private func write(_ list: DueList, in language: Language, to write: (String) -> Void) {
        let printer = DuePrinter(language: language)
        switch dueFormat {
        case .text: printer.text(list, to: write)
        case .csv: printer.csv(list, to: write)
        case .json: printer.json(list, to: write)
        }
    }
}
