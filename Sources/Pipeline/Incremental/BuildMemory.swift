import Formats

/// What the last build left behind of the pages that it made, a page at a time: `.noticeboard/memory` of the output folder.
///
/// It is a copy of nothing: a build that finds none, or one that another version, other settings or a crash has left, makes every
/// page. It is put in place with the portal that it describes, by the same journal.
struct BuildMemory: Sendable {
    /// What all pages of a build share; pages that were made under another are not the same.
    let common: Fingerprint
    /// The index in which pages have their numbers.
    let index: EarlierIndex?
    /// Read again for each page: of a city it is a hundred million bytes.
    private let place: SpillSpace.Place
    /// Where in it the entry of each page lies.
    private let entries: [String: Range<Int>]

    static let head = Array("noticeboard-memory 3\n".utf8)

    /// Of the sum at its end, in bytes.
    static let sealLength = 32

    var count: Int { entries.count }

    /// Nil where the bytes are not what this version of the program has written in full.
    init?(_ place: SpillSpace.Place) {
        guard let bytes = try? place.bytes() else { return nil }
        let sealed = bytes.count - Self.sealLength
        guard sealed > Self.head.count, bytes.starts(with: Self.head),
            bytes.withUnsafeBytes({
                BLAKE2b.digest(UnsafeRawBufferPointer(rebasing: $0[..<sealed]), count: Self.sealLength)
            }).elementsEqual(bytes[sealed...])
        else { return nil }
        var reader = MemoryReader(bytes, at: Self.head.count)
        do throws(MemoryReader.Broken) {
            common = try reader.fingerprint()
            index = try reader.optional { reader throws(MemoryReader.Broken) in try EarlierIndex(from: &reader) }
            let count = try reader.count()
            var entries: [String: Range<Int>] = [:]
            entries.reserveCapacity(min(count, bytes.count))
            for _ in 0..<count {
                let length = try reader.count()
                let start = reader.position
                // A list of at least one file, which begins with its path.
                guard try reader.count() > 0 else { return nil }
                entries[try reader.text()] = start..<start + length
                try reader.skip(start + length - reader.position)
            }
            self.entries = entries
        } catch {
            return nil
        }
        self.place = place
    }

    func page(at path: String) -> RememberedPage? {
        guard let range = entries[path], let bytes = try? place.bytes(range) else { return nil }
        var reader = MemoryReader(bytes, at: 0)
        return try? RememberedPage(from: &reader)
    }

    /// What stands before the entries of so many pages.
    static func beginning(common: Fingerprint, index: EarlierIndex?, count: Int) -> [UInt8] {
        var bytes = head
        bytes.append(common)
        bytes.append(index) { $0.append(to: &$1) }
        bytes.append(count: count)
        return bytes
    }
}
