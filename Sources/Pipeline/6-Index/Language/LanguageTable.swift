/// The lines of a table under `Tables`, without those that say where it is from.
enum LanguageTable {
    static let han = lines(of: PackageResources.han_txt)
    static let synonyms = lines(of: PackageResources.synonyms_txt)
    static let symbols = lines(of: PackageResources.symbols_txt)
    static let places = lines(of: PackageResources.places_txt)
    static let readings = lines(of: PackageResources.readings_txt)

    private static func lines(of table: [UInt8]) -> [Substring] {
        String(decoding: table, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    }
}
