import Model

/// What a build keeps of its index, so that the next one need not read the words of pages that stay as they are: how the terms were
/// divided into files, and in a file beside it (`OutputFolder.terms`) the terms themselves.
struct EarlierIndex: Sendable {
    /// A file of terms.
    struct File: Hashable, Sendable {
        /// In bytes, before it is packed.
        let length: Int
        /// Of the terms, before they are packed, of what else tells the file (`TermFiles.stamp`), and of the file that was published.
        let terms: UInt64
        let stamp: UInt64
        let published: UInt64
        let look: FileStamp
    }

    let documentCount: Int
    let files: [File]

    /// Its terms; nil where the file with them is not the one that was written with this.
    func run(in folder: OutputFolder) -> IndexRun? {
        let length = files.reduce(0) { $0 + $1.length }
        guard let file = try? SpillFile(reading: folder.terms), file.count == length else { return nil }
        var start = 0
        for part in files {
            guard let bytes = try? file.read(start..<start + part.length),
                Checksum(of: bytes).value == part.terms
            else { return nil }
            start += part.length
        }
        return IndexRun(place: .file(file, 0..<length))
    }

    /// Whether a file of terms is published as it would be.
    func holds(_ number: Int, terms: Checksum, stamp: String, at path: PagePath, in folder: OutputFolder) -> Checksum? {
        guard number < files.count, files[number].terms == terms.value,
            files[number].stamp == Checksum(of: Array(stamp.utf8)).value,
            FileSystem.stamp(of: folder.path(of: path))?.looks(like: files[number].look) == true
        else { return nil }
        return Checksum(value: files[number].published)
    }
}

/// As `BuildMemory` keeps it.
extension EarlierIndex {
    func append(to bytes: inout [UInt8]) {
        bytes.append(count: documentCount)
        bytes.append(list: files) { file, bytes in
            bytes.append(count: file.length)
            bytes.append(number: file.terms)
            bytes.append(number: file.stamp)
            bytes.append(number: file.published)
            bytes.append(file.look)
        }
    }

    init(from reader: inout MemoryReader) throws(MemoryReader.Broken) {
        documentCount = try reader.count()
        files = try reader.list { reader throws(MemoryReader.Broken) in
            File(
                length: try reader.count(), terms: try reader.number(), stamp: try reader.number(),
                published: try reader.number(), look: try reader.stamp())
        }
    }
}
