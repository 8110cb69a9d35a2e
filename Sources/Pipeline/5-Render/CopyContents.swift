import Model

/// What a copy of a part of the portal holds: the pages of its places, and what these lead to.
struct CopyContents: Sendable {
    /// In the order of the plan.
    let pages: [PlannedPage]
    /// The files under `files/` that they show or offer.
    let files: Set<String>
    /// The records of its places, as they were published.
    private let records: [RegionCode]
    /// All addresses that lead somewhere within the copy.
    private let addresses: Set<String>
    private let original: String

    /// Makes the pages once without keeping them, to see where they lead; `original` is where the portal is found online.
    init(of scope: CopyScope, from renderer: PageRenderer, original: String, parallel: ParallelMap) {
        let assembler = renderer.assembler
        let plan = assembler.plan
        let parts = plan.pages.map { assembler.part(of: $0.subject, in: scope) }
        var isIn = parts.map { part in
            switch part {
            case .own, .overview: true
            case .linked: scope.isWhole
            case .outside: false
            }
        }
        var files: Set<String> = scope.isWhole ? Set(assembler.site.files) : []
        var frontier = scope.isWhole ? [] : parts.indices.filter { isIn[$0] }
        let positions = Dictionary(
            plan.pages.enumerated().map { ($1.path.description, $0) }, uniquingKeysWith: { first, _ in first })
        while !frontier.isEmpty {
            let found = parallel.map(frontier) { position in
                Self.links(on: plan.pages[position], by: renderer, followed: parts[position] != .overview)
            }
            frontier = []
            for address in found.joined() {
                if let position = positions[address] {
                    guard !isIn[position], parts[position] == .linked else { continue }
                    isIn[position] = true
                    frontier.append(position)
                } else if address.hasPrefix("files/") {
                    files.insert(address)
                }
            }
        }
        pages = plan.pages.indices.filter { isIn[$0] }.map { plan.pages[$0] }
        self.files = files
        self.original = original
        var addresses = files.union(pages.map(\.path.description))
        for case .disclosure(let index) in pages.map(\.subject) {
            let disclosure = assembler.site.disclosures[index]
            guard disclosure.tableFile != nil else { continue }
            addresses.insert(
                PagePath.disclosureTable(disclosure.region, disclosure.period, disclosure.item).description)
        }
        records = Set(pages.compactMap { if case .changes(let code, _) = $0.subject { code } else { nil } }).sorted()
        self.addresses = addresses.union(records.map { PagePath.record(of: $0).description })
    }

    /// The chains that the pages of changes in it are made from: whoever has the copy can hold a later one against them.
    func recordFiles(in published: OutputFolder?) throws -> [(path: PagePath, bytes: [UInt8])] {
        try published.map { folder in
            try records.map { (.record(of: $0), try folder.recordBytes(of: $0)) }
        } ?? []
    }

    /// Where a page leads; of a page that only lists what there is, the pictures it shows.
    private static func links(on page: PlannedPage, by renderer: PageRenderer, followed: Bool) -> Set<String> {
        var html: [UInt8] = []
        _ = renderer.render(page, to: &html)
        return html.withUnsafeBufferPointer { html in
            var links = PageLinks(html, of: page.path)
            var found: Set<String> = []
            while let link = links.next() {
                if followed || link.isPicture { found.insert(link.address) }
            }
            return found
        }
    }

    /// The page with links to what is not in the copy leading to the original online; where there is none they are text.
    func withinCopy(_ html: [UInt8], of page: PagePath) -> [UInt8] {
        html.withUnsafeBufferPointer { bytes in
            var links = PageLinks(bytes, of: page)
            var output: [UInt8] = []
            var copied = 0
            while let link = links.next() {
                guard !link.isPicture, !addresses.contains(link.address) else { continue }
                if output.isEmpty { output.reserveCapacity(bytes.count + 4096) }
                output += bytes[copied..<link.attribute.lowerBound]
                if !original.isEmpty {
                    let target = bytes[link.value].dropFirst(page.pathToRoot.utf8.count)
                    output += Array(" rel=\"external\" href=\"\(original)".utf8) + target + [UInt8(ascii: "\"")]
                }
                copied = link.attribute.upperBound
            }
            guard copied > 0 else { return html }
            output += bytes[copied...]
            return output
        }
    }
}
