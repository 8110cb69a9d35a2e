import ArgumentParser
import Authoring
import Model
import Pipeline

/// Places on the command line, by code or name.
enum RegionArgument {
    /// Their codes. The content is read only where a name was given: whether it has a code, the command itself finds out.
    static func codes(_ places: [String], in content: String) throws -> [RegionCode] {
        var names: KnownNames?
        return try places.map { place in
            if let code = RegionCode(place) { return code }
            let known = try names ?? KnownNames(site: ContentReading.required(content).site)
            names = known
            return try known.region(place).code
        }
    }

    static func code(_ text: String) throws -> RegionCode {
        guard let code = RegionCode(text) else {
            throw ValidationError("--region takes a region code of 2, 4, 6, 9 or 12 digits.")
        }
        return code
    }
}
