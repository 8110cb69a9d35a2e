import Model

/// Places as a tree is read from its root, a line each: how deep it lies, what its code adds to the code of the place around
/// it, and its name (`2001 河口镇`).
///
/// Two codes are written shorter or longer: nothing stands for the number after the last place's in the same place, and a code that
/// does not begin with that of the place around it (a village that a development zone manages) stands whole, behind a slash.
/// From the third level on (townships, villages) names stand in a list of their own, which is loaded when it is needed: so most
/// lines of a city's 1,800 are a digit, and of the names few come with a first query.
struct PlaceList {
    private let places: [Region]
    private let regions: RegionTree
    /// Levels whose names stand with the codes: what the first choice of a place is between.
    private static let namedLevels = 2

    /// Each place stands behind what it lies in, which is among them.
    init(_ places: [Region], in regions: RegionTree) {
        self.places = places
        self.regions = regions
    }

    /// The names that the lines leave out, a line each.
    var innerNames: [UInt8] {
        Array(places.filter { depth(of: $0) >= Self.namedLevels }.map(\.name).joined(separator: "\n").utf8)
    }

    private func depth(of place: Region) -> Int { regions.path(to: place.code).count - 1 }

    var lines: [UInt8] {
        /// The last code at each depth.
        var chain: [String] = []
        let lines = places.map { place in
            let depth = depth(of: place)
            let code = place.code.description
            let around = depth > 0 ? chain[depth - 1] : ""
            let before = depth < chain.count ? chain[depth] : nil
            chain.removeLast(chain.count - min(depth, chain.count))
            chain.append(code)
            let line = "\(depth)\(Self.addition(of: code, to: around, after: before))"
            return depth < Self.namedLevels ? "\(line) \(place.name)" : line
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    private static func addition(of code: String, to around: String, after before: String?) -> String {
        guard code.hasPrefix(around) else { return "/" + code }
        let own = code.dropFirst(around.count)
        guard let before, before.hasPrefix(around), before.count == code.count,
            let last = Int(before.dropFirst(around.count)), Int(own) == last + 1
        else { return String(own) }
        return ""
    }
}
