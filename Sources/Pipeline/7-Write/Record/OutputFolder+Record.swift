import Model

extension OutputFolder {
    /// The places whose record lies in the folder.
    func recordedRegions() throws(FileFailure) -> [RegionCode] {
        let folder = root + "/" + PagePath.recordFolder
        guard try FileSystem.kind(of: folder) == .folder else { return [] }
        return try FileSystem.names(in: folder).compactMap { name in
            name.hasSuffix(".jsonl") ? RegionCode(name.dropLast(".jsonl".count)) : nil
        }
    }

    /// The bytes of a place's chain; empty where none has begun.
    func recordBytes(of region: RegionCode) throws(FileFailure) -> [UInt8] {
        let file = path(of: .record(of: region))
        return try FileSystem.kind(of: file) == nil ? [] : FileSystem.read(file)
    }

    /// What the builds into this folder have made public; empty before the first.
    ///
    /// Every chain is read and held against the end that the last build noted: to go on after a line that is not the one it was
    /// would hide that somebody changed it.
    func publicationRecord(with parallel: ParallelMap) throws -> PublicationRecord {
        var record = PublicationRecord()
        var memory: RecordMemory?
        if try FileSystem.kind(of: publications) != nil {
            memory = RecordMemory(try FileSystem.read(publications))
            guard memory != nil else { throw SiteWriter.Problem.unreadableRecord(publications) }
        }
        // Who only reads may come upon a swap that is under way, or was cut off: then the ends are those of before or after it.
        let isSettled = try FileSystem.kind(of: journal) == nil
        let heads = isSettled ? memory?.heads ?? [:] : [:]
        let regions = Set(try recordedRegions()).union(heads.keys).sorted()
        let read = parallel.map(regions) { region in Result { try place(region, ending: heads[region]) } }
        for (region, place) in zip(regions, read) {
            let (place, day) = try place.get()
            record.places[region] = place
            record.lastBuild = max(record.lastBuild ?? day, day)
        }
        guard let memory else { return record }
        record.lastBuild = memory.lastBuild
        record.takenOver = memory.earlier.filter { record.places[$0.key] == nil }
        for (region, entries) in record.takenOver {
            for entry in entries { record.places[region, default: PlaceRecord(of: region)].follow(entry) }
        }
        return record
    }

    private func place(_ region: RegionCode, ending head: LogHead?) throws -> (PlaceRecord, day: Day) {
        let chain = LogChain(try recordBytes(of: region), of: region)
        guard chain.defects.isEmpty, head == nil || head == chain.head, let day = chain.lines.last?.entry?.day else {
            throw SiteWriter.Problem.brokenChain(path(of: .record(of: region)))
        }
        var place = PlaceRecord(of: region)
        for line in chain.lines { if let entry = line.entry { place.follow(entry) } }
        place.head = chain.head
        return (place, day)
    }
}
