/// All villages, and the townships and counties above them in the order in which they first occur.
struct Places {
    /// What every page carries: a reader who comes upon a page must not take its figures for true.
    static let banner = "性能测试数据，内容为虚构，不得公开"

    let villages: [Village]
    let townships: [(place: Place, county: Place)]
    let counties: [Place]

    init(_ villages: [Village]) {
        self.villages = villages
        var townships: [(place: Place, county: Place)] = []
        var counties: [Place] = []
        var seen: Set<Place> = []
        for village in villages {
            if seen.insert(village.county).inserted { counties.append(village.county) }
            if seen.insert(village.township).inserted { townships.append((village.township, village.county)) }
        }
        self.townships = townships
        self.counties = counties
    }
}
