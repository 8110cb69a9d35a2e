import ArgumentParser

/// The command line.
public struct Noticeboard: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "noticeboard",
        abstract: "Turns the files of village, township and county offices into the portal that residents read.",
        discussion: """
            Exit status: 0 when all is well, 1 when the content has errors, 2 when the command could not run.
            Messages are in Chinese where the locale is Chinese (LC_ALL, LC_MESSAGES or LANG) or --language says zh,
            else in English.
            """,
        version: "0.1.0",
        subcommands: [
            InitCommand.self,
            NewCommand.self,
            SchemaCommand.self,
            ServeCommand.self,
            BuildCommand.self,
            MergeCommand.self,
            CheckCommand.self,
            DiffCommand.self,
            ExplainCommand.self,
            FormsCommand.self,
            ImportCommand.self,
            SheetsCommand.self,
            BundleCommand.self,
            ApplyCommand.self,
            VerifyCommand.self,
            KeygenCommand.self,
            RecordCommand.self,
            ArchiveCommand.self,
        ])

    public init() {}

    /// Runs the command that the arguments name and ends the process with its status.
    public static func runAndExit(_ arguments: [String]) -> Never {
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            exit(withError: nil)
        } catch let error as ExitCode {
            exit(withError: error)
        } catch {
            // Wrong arguments mean that it could not run: 2, where the parser itself would say 64.
            guard exitCode(for: error).isSuccess else {
                Terminal.standardError.write(fullMessage(for: error) + "\n")
                exit(withError: ExitCode.couldNotRun)
            }
            exit(withError: error)
        }
    }
}

extension ExitCode {
    static let contentHasErrors = ExitCode(1)
    static let couldNotRun = ExitCode(2)
}
