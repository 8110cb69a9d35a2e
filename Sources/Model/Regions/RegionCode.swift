/// A code of the national statistical division codes: 2, 4, 6, 9 or 12 digits for province, prefecture, county,
/// township and village (统计用区划代码).
///
/// A unit of management without a code of its own, such as a development zone, takes a letter and a digit in the county's
/// place (`5303k1`). Codes become folder names, so letters are lower-case.
public struct RegionCode: Hashable, Encodable, Sendable, Comparable, CustomStringConvertible {
    public let description: String

    public init?(_ text: some StringProtocol) {
        var code = text.lowercased()
        // Some tables pad every code to twelve digits.
        if code.utf8.count == 12 {
            for length in [2, 4, 6, 9] where code.dropFirst(length).allSatisfy({ $0 == "0" }) {
                code = String(code.prefix(length))
                break
            }
        }
        guard RegionLevel(codeLength: code.utf8.count) != nil,
            code.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }),
            code.utf8.first.map({ $0 <= 0x39 }) == true
        else { return nil }
        description = code
    }

    public var level: RegionLevel {
        guard let level = RegionLevel(codeLength: description.utf8.count) else { preconditionFailure(description) }
        return level
    }

    /// The code of the unit one level up, nil for a province.
    public var parent: RegionCode? {
        level.above.flatMap { RegionCode(description.prefix($0.codeLength)) }
    }

    public static func < (a: RegionCode, b: RegionCode) -> Bool { a.description < b.description }
}
