import ArgumentParser
import Model

/// The code of a difference on the command line.
enum ApprovalArgument {
    static func code(_ text: String) throws -> DigitCode {
        guard let code = DigitCode(text) else {
            throw ValidationError(
                "--approval takes the sixteen digits that diff gives, such as \"0123 4567 8901 2345\".")
        }
        return code
    }
}
