/// All addresses of the portal, pages and files.
struct AddressBook: Sendable {
    private let all: Set<String>
    /// The pages that come with their table, whose files have the page's name: of a city they are twice as many as its pages.
    private let withTables: Set<String>

    private static let pageEnding = ".html"
    private static let tableEndings = [".csv", ".json"]

    /// More than so many in a folder are not compared one by one with a misspelt address.
    private static let comparable = 500

    init(_ addresses: Set<String>, withTables: Set<String> = []) {
        all = addresses
        self.withTables = withTables
    }

    func adding(_ more: [String]) -> AddressBook { AddressBook(all.union(more), withTables: withTables) }

    func contains(_ address: String) -> Bool { all.contains(address) || isTable(address) }

    private func isTable(_ address: String) -> Bool {
        guard let ending = Self.tableEndings.first(where: { address.hasSuffix($0) }) else { return false }
        return withTables.contains(address.dropLast(ending.count) + Self.pageEnding)
    }

    /// The address that a path from the root stands for; nil where nothing is.
    func page(for path: String) -> String? {
        let candidates = [
            path,
            // A folder stands for its index, a text's own file for the page made of it.
            path.isEmpty ? "index.html" : path + "/index.html",
            path.hasSuffix(".md") ? path.dropLast(".md".count) + ".html" : path,
            // The table of a disclosure that has had its time, for the stub that stays.
            path.hasSuffix(".csv") ? path.dropLast(".csv".count) + ".html" : path,
        ]
        return candidates.first { contains($0) }
    }

    /// The addresses that one in the same top folder may have been meant for, in their order. They are looked for when a link is wrong,
    /// and not kept by folder: a province has millions.
    func near(_ address: String) -> [String] {
        let folder = address.prefix { $0 != "/" }
        let end = folder.utf8.count
        var neighbours: [String] = []
        for other in all
        where other.utf8.starts(with: folder.utf8)
            && (other.utf8.count == end || other.utf8.dropFirst(end).first == UInt8(ascii: "/"))
        {
            neighbours.append(other)
            if withTables.contains(other) {
                neighbours += Self.tableEndings.map { other.dropLast(Self.pageEnding.count) + $0 }
            }
            guard neighbours.count <= Self.comparable else { return [] }
        }
        return neighbours.sorted()
    }
}
