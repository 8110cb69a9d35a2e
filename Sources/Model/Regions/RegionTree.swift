/// All regions by code, with who lies under whom.
public struct RegionTree: Sendable {
    /// In the order of their codes.
    public let regions: [Region]
    private let indexByCode: [RegionCode: Int]
    private let childrenByCode: [RegionCode: [Int]]
    private let rootIndices: [Int]

    /// Of two regions with one code the first counts; a parent that does not exist, or a ring of `managed_by`, makes a
    /// region a root. Both are reported by the checks.
    public init(_ regions: [Region]) {
        var seen: Set<RegionCode> = []
        let unique = regions.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
        let index = Dictionary(uniqueKeysWithValues: unique.enumerated().map { ($1.code, $0) })
        var children: [RegionCode: [Int]] = [:]
        var roots: [Int] = []
        for (position, region) in unique.enumerated() {
            if let parent = region.parent, index[parent] != nil, parent.level < region.level {
                children[parent, default: []].append(position)
            } else {
                roots.append(position)
            }
        }
        self.regions = unique
        indexByCode = index
        childrenByCode = children
        rootIndices = roots
    }

    public subscript(code: RegionCode) -> Region? { indexByCode[code].map { regions[$0] } }

    public var roots: [Region] { rootIndices.map { regions[$0] } }

    public func children(of code: RegionCode) -> [Region] {
        (childrenByCode[code] ?? []).map { regions[$0] }
    }

    /// From the root down to the region itself.
    public func path(to code: RegionCode) -> [Region] {
        var path: [Region] = []
        var next = self[code]
        while let region = next {
            path.append(region)
            // Levels strictly fall on the way up, as in `init`, so this ends.
            next = region.parent.flatMap { $0.level < region.level ? self[$0] : nil }
        }
        return path.reversed()
    }

    /// The region and everything below it, parents first.
    public func subtree(of code: RegionCode) -> [Region] {
        guard let region = self[code] else { return [] }
        return [region] + children(of: code).flatMap { subtree(of: $0.code) }
    }

    /// All regions, each behind what it lies in; by their codes a development zone stands behind what it manages.
    public var parentsFirst: [Region] { roots.flatMap { subtree(of: $0.code) } }

    /// Whether a list of codes (适用区划) reaches `code`: an empty list reaches every place, a code reaches all below it.
    public func scope(_ scope: [RegionCode], reaches code: RegionCode) -> Bool {
        scope.isEmpty || path(to: code).contains { scope.contains($0.code) }
    }
}
