import ArgumentParser

/// Makes the two content folders that are compared, ours and Hugo's, from the same records.
@main
struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus",
        abstract: "Makes a portal's content as OUTPUT/noticeboard and, from the same records, as OUTPUT/hugo.",
        discussion: "The same options give the same bytes. All of it is fiction, also where the places are real.")

    @Option(help: "How many disclosures.")
    var pages = 10_000

    @Option(help: "Another seed gives other texts and figures.")
    var seed: UInt64 = 1

    @Option(
        help: """
            A table of villages with the columns code12, name, town_code, town, county_code, county. \
            Without it places are invented, with codes that begin with 99.
            """,
        completion: .file(extensions: ["csv"]))
    var villages: String?

    @Option(help: "The folder with Hugo's settings and layouts.", completion: .directory)
    var peer = "Peers/hugo"

    @Option(name: .shortAndLong, help: "A folder that does not exist yet or is empty.", completion: .directory)
    var output: String

    func validate() throws {
        if pages < 1 { throw ValidationError("--pages takes 1 or more.") }
    }

    func run() throws {
        let places = try villages.map { try PlacesReader.read($0) } ?? InventedPlaces.make(forPages: pages, seed: seed)
        let maker = DisclosureMaker(places: places, seed: seed, pages: pages)
        var ours = try NoticeboardWriter(output + "/noticeboard", places: places)
        var hugo = try HugoWriter(output + "/hugo", places: places, site: peer)
        for index in 0..<pages {
            let disclosure = maker.disclosure(index)
            try ours.write(disclosure)
            try hugo.write(disclosure)
        }
        print("\(pages) disclosures of \(places.villages.count) villages in \(output)")
    }
}
