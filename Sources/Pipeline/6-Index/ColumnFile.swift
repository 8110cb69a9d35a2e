import Model

/// Category, place and year of every page as runs over their order, by which the client counts and narrows down results.
///
/// `{"categories":[["财务公开",12],…],"places":packed,"series":packed}`. Places unpack to lines (`PlaceList`). Series unpack to varints, a record each: the zigzag step of the place (its index and one, 0 for none) from the last
/// series, how many runs of a year follow, and for each run the zigzag step of the year from the last in this series (from
/// 2000 for the first; the year 0 for pages without a date) and how many pages.
struct ColumnFile {
    private let documents: [SearchDocument]
    /// Those with pages and all that they lie in, each behind what it lies in, as the client adds up counts.
    private let places: [Region]
    private let regions: RegionTree
    private let indices: [RegionCode: Int]

    init(_ documents: [SearchDocument], regions: RegionTree) {
        let named = Set(documents.compactMap(\.regionCode)).reduce(into: Set<RegionCode>()) { named, code in
            if !named.contains(code) { named.formUnion(regions.path(to: code).map(\.code)) }
        }
        places = regions.parentsFirst.filter { named.contains($0.code) }
        indices = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1.code, $0) })
        self.documents = documents
        self.regions = regions
    }

    /// The names of places that the columns leave out, packed.
    func placeFile(stamp: String) -> SearchFile.Finished {
        var file = SearchFile(.places, stamp: stamp)
        file.readable = PlaceList(places, in: regions).innerNames
        file.append(packed: file.readable)
        return file.finished
    }

    func file(stamp: String) -> SearchFile.Finished {
        var file = SearchFile(.columns, stamp: stamp)
        file.source.append("{\"categories\":")
        file.source.appendList(documents.runs { $0.category == $1.category }) { source, run in
            source.append("[")
            source.append(quoting: run.first.category.utf8)
            source.append(",\(run.count)]")
        }
        let lines = PlaceList(places, in: regions).lines
        // All that is said in words, as it was before it was packed.
        file.readable = file.source.bytes + lines
        file.source.append(",\n\"places\":")
        file.append(packed: lines)
        file.source.append(",\n\"series\":")
        file.append(packed: series)
        file.source.append("}")
        return file.finished
    }

    private var series: [UInt8] {
        var content: [UInt8] = []
        var lastPlace = 0
        var start = 0
        for series in documents.runs(where: { $0.isOfOneSeries(with: $1) }) {
            let place = series.first.regionCode.flatMap { indices[$0] }.map { $0 + 1 } ?? 0
            content.appendZigzag(place - lastPlace)
            lastPlace = place
            let years = documents[start..<start + series.count].runs { $0.date?.year == $1.date?.year }
            content.appendVarint(UInt32(years.count))
            var lastYear = 2000
            for run in years {
                let year = run.first.date?.year ?? 0
                content.appendZigzag(year - lastYear)
                content.appendVarint(UInt32(run.count))
                lastYear = year
            }
            start += series.count
        }
        return content
    }
}

extension Collection {
    /// The stretches of neighbours that are alike.
    func runs(where areAlike: (Element, Element) -> Bool) -> [(first: Element, count: Int)] {
        var runs: [(first: Element, count: Int)] = []
        for element in self {
            if let last = runs.last, areAlike(last.first, element) {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((element, 1))
            }
        }
        return runs
    }
}
