import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

/// What `check` goes through as an inspecting office would, and where the self-check table is written.
struct InspectionOptions: ParsableArguments {
    @Option(help: "Go through the indicators of an inspection too: gov-cn (国办秘函〔2019〕19号).")
    var profile: InspectionProfile?

    @Option(help: "Write the self-check table (自查表) into a file that ends in .csv or .html.")
    var report: String?

    func validate() throws {
        guard let report else { return }
        guard profile != nil else { throw ValidationError("--report needs --profile.") }
        guard InspectionTable.FileFormat(fileName: report) != nil else {
            throw ValidationError("--report takes a file that ends in .csv or .html.")
        }
    }

    /// Shows the table and writes the file; ends with the status of a run that could not be made where it cannot be written.
    func write(_ table: InspectionTable, language: Language, to terminal: Terminal) throws {
        terminal.write(InspectionPrinter(language: language).render(table))
        guard let report, let format = InspectionTable.FileFormat(fileName: report) else { return }
        do {
            try Data(table.bytes(format, language: language)).write(to: URL(fileURLWithPath: report), options: .atomic)
        } catch {
            let message = BilingualText(zh: "无法写入 \(report)。", en: "\(report) cannot be written.")
            terminal.write(message[language] + "\n")
            throw ExitCode.couldNotRun
        }
    }
}

extension InspectionProfile: ExpressibleByArgument {}
