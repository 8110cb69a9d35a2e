import Figures

/// As `BuildMemory` keeps it: the page's path first.
extension RememberedPage {
    func append(to bytes: inout [UInt8]) {
        bytes.append(list: files) { file, bytes in
            bytes.append(text: file.path)
            bytes.append(file.stamp)
        }
        bytes.append(fingerprint)
        bytes.append(list: sources) { source, bytes in
            bytes.append(text: source.file)
            bytes.append(source.stamp) { $1.append($0) }
            bytes.append(digest: source.digest)
        }
        bytes.append(list: links) { link, bytes in
            bytes.append(text: link.asked)
            bytes.append(text: link.address)
            bytes.append(link.picture) { $1.append($0) }
        }
        bytes.append(list: contents) { content, bytes in
            bytes.append(content) { content, bytes in
                bytes.append(digest: content.digest)
                bytes.append(content.table) { $1.append(digest: $0) }
            }
        }
        bytes.append(tally) { tally, bytes in
            bytes.append(text: tally.file)
            for count in [tally.rows, tally.shown, tally.masked] { bytes.append(count: count) }
        }
        bytes.append(list: figures) { $1.append(bytes: $0) }
        bytes.append(list: officePhones) { $1.append(text: $0) }
        bytes.append(document) { document, bytes in
            bytes.append(count: document.number)
            bytes.append(count: document.postings)
        }
    }

    /// Throws what a memory throws that was not written by this version.
    init(from reader: inout MemoryReader) throws(MemoryReader.Broken) {
        files = try reader.list { reader throws(MemoryReader.Broken) in
            File(path: try reader.text(), stamp: try reader.stamp())
        }
        fingerprint = try reader.fingerprint()
        sources = try reader.list { reader throws(MemoryReader.Broken) in
            Source(
                file: try reader.text(),
                stamp: try reader.optional { reader throws(MemoryReader.Broken) in try reader.stamp() },
                digest: try reader.digest())
        }
        links = try reader.list { reader throws(MemoryReader.Broken) in
            Link(
                asked: try reader.text(), address: try reader.text(),
                picture: try reader.optional { reader throws(MemoryReader.Broken) in try reader.fingerprint() })
        }
        contents = try reader.list { reader throws(MemoryReader.Broken) in
            try reader.optional { reader throws(MemoryReader.Broken) in
                Content(
                    digest: try reader.digest(),
                    table: try reader.optional { reader throws(MemoryReader.Broken) in try reader.digest() })
            }
        }
        tally = try reader.optional { reader throws(MemoryReader.Broken) in
            Tally(
                file: try reader.text(), rows: try reader.count(), shown: try reader.count(),
                masked: try reader.count())
        }
        figures = try reader.list { reader throws(MemoryReader.Broken) in try reader.byteString() }
        officePhones = try reader.list { reader throws(MemoryReader.Broken) in try reader.text() }
        document = try reader.optional { reader throws(MemoryReader.Broken) in
            Document(number: try reader.count(), postings: try reader.count())
        }
    }
}
