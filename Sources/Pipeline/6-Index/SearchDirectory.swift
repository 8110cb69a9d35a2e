import Model

/// The file that the client reads first: what there is and where.
struct SearchDirectory {
    /// Raised when the client must read the files in another way.
    static let format = 1

    let stamp: String
    private let documents: [SearchDocument]
    private let boundaries: [[UInt8]]

    init(_ index: MergedIndex, _ terms: TermFiles, _ texts: TextFiles) {
        documents = index.documents
        boundaries = terms.boundaries
        var sum = Checksum()
        for document in documents {
            sum.add(document.path.description.utf8)
            sum.add([0])
        }
        for boundary in boundaries { sum.add(boundary + [0]) }
        for start in texts.starts { sum.add("\(start) ".utf8) }
        stamp = sum.hexadecimal
    }

    /// The build is told by a sum of all files: browsers keep a file under its build's name.
    func file(withSumOf files: [(path: PagePath, bytes: [UInt8])]) -> (path: PagePath, bytes: [UInt8]) {
        var sum = Checksum()
        for file in files { sum.add(file.bytes) }
        var directory = SearchFile(directoryWithStamp: stamp)
        directory.append("{\"format\":")
        directory.append(Self.format)
        directory.append(",\"build\":")
        directory.append(quoting: sum.hexadecimal.utf8)
        directory.append(",\"pages\":")
        directory.append(documents.count)
        directory.append(",\"pagesPerFile\":")
        directory.append(PageFiles.pagesPerFile)
        directory.append(",\n\"characters\":")
        directory.append(CharacterTable.source)
        directory.append(",\n\"kinds\":")
        directory.appendList(kindRuns) { file, run in
            file.append("[")
            file.append(quoting: run.kind.rawValue.utf8)
            file.append(",")
            file.append(quoting: run.kind.label.utf8)
            file.append(",")
            file.append(run.count)
            file.append("]")
        }
        directory.append(",\n\"terms\":")
        directory.appendList(boundaries) { file, boundary in file.append(quoting: boundary) }
        directory.append("}")
        return directory.finished
    }

    private var kindRuns: [(kind: PageKind, count: Int)] {
        var runs: [(kind: PageKind, count: Int)] = []
        for document in documents {
            if runs.last?.kind == document.kind {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((document.kind, 1))
            }
        }
        return runs
    }
}
