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
    private let bytes: [UInt8]
    /// Where the entry of each page begins.
    private let entries: [String: Int]

    static let head = Array("noticeboard-memory 2\n".utf8)

    private static let sealLength = 32

    private static func seal(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
        BLAKE2b.digest(bytes, count: sealLength)
    }

    var count: Int { entries.count }

    /// Nil where the bytes are not what this version of the program has written in full.
    init?(_ bytes: [UInt8]) {
        let sealed = bytes.count - Self.sealLength
        guard sealed > Self.head.count, bytes.starts(with: Self.head),
            bytes.withUnsafeBytes({ Self.seal(of: UnsafeRawBufferPointer(rebasing: $0[..<sealed])) })
                .elementsEqual(bytes[sealed...])
        else { return nil }
        var reader = MemoryReader(bytes, at: Self.head.count)
        do throws(MemoryReader.Broken) {
            common = try reader.fingerprint()
            index = try reader.optional { reader throws(MemoryReader.Broken) in try EarlierIndex(from: &reader) }
            let count = try reader.count()
            var entries: [String: Int] = [:]
            entries.reserveCapacity(min(count, bytes.count))
            for _ in 0..<count {
                let length = try reader.count()
                let start = reader.position
                // A list of at least one file, which begins with its path.
                guard try reader.count() > 0 else { return nil }
                entries[try reader.text()] = start
                try reader.skip(start + length - reader.position)
            }
            self.entries = entries
        } catch {
            return nil
        }
        self.bytes = bytes
    }

    func page(at path: String) -> RememberedPage? {
        guard let start = entries[path] else { return nil }
        var reader = MemoryReader(bytes, at: start)
        return try? RememberedPage(from: &reader)
    }

    /// `entries` are of the pages, each as `RememberedPage` appends itself.
    static func bytes(common: Fingerprint, index: EarlierIndex?, entries: [[UInt8]]) -> [UInt8] {
        var bytes = head
        bytes.reserveCapacity(entries.reduce(256) { $0 + $1.count + 4 })
        bytes.append(common)
        bytes.append(index) { $0.append(to: &$1) }
        bytes.append(list: entries) { $1.append(bytes: $0) }
        bytes += bytes.withUnsafeBytes { seal(of: $0) }
        return bytes
    }
}
