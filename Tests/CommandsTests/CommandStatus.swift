import ArgumentParser

@testable import Commands

/// The status with which the command would end.
func status(_ arguments: String...) -> Int32 { status(of: arguments) }

func status(of arguments: [String]) -> Int32 {
    do {
        var command = try Noticeboard.parseAsRoot(arguments)
        try command.run()
        return 0
    } catch let code as ExitCode {
        return code.rawValue
    } catch {
        return Noticeboard.exitCode(for: error).isSuccess ? 0 : 2
    }
}
