import ArgumentParser
import Model

/// A region code on the command line.
enum RegionArgument {
    static func region(_ text: String) throws -> RegionCode {
        guard let code = RegionCode(text) else {
            throw ValidationError("--region takes a region code of 2, 4, 6, 9 or 12 digits.")
        }
        return code
    }
}
