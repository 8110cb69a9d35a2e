/// All addresses of the portal, pages and files.
struct AddressBook: Sendable {
    let all: Set<String>
    private let byFolder: [Substring: [String]]

    /// More than so many in a folder are not compared one by one with a misspelt address.
    private static let comparable = 500

    init(_ addresses: Set<String>) {
        all = addresses
        byFolder = Dictionary(grouping: addresses.sorted()) { $0.prefix { $0 != "/" } }
    }

    func adding(_ more: [String]) -> AddressBook { AddressBook(all.union(more)) }

    func contains(_ address: String) -> Bool { all.contains(address) }

    /// The addresses that one in the same top folder may have been meant for, in their order.
    func near(_ address: String) -> [String] {
        let neighbours = byFolder[address.prefix { $0 != "/" }] ?? []
        return neighbours.count <= Self.comparable ? neighbours : []
    }
}
