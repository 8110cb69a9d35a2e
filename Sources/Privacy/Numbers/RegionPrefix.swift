/// The six digits of an administrative division with which identity numbers begin (GB/T 2260).
enum RegionPrefix {
    private static let provinces: Set<Int> = [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63,
        64, 65, 71, 81, 82, 83, 91,
    ]
    private static let isProvince = (0..<100).map { provinces.contains($0) }

    /// Codes come and go, so that the province is looked up and the rest only bounded.
    static func isPlausible(_ code: Int) -> Bool {
        code >= 110_000 && isProvince[code / 10_000] && (1...90).contains(code / 100 % 100)
    }
}
