import Diagnostics
import Formats
import Model

/// Puts the files of records where they belong in an archive: what is public, and what is not, in folders of their own.
struct ArchiveFiling {
    let folder: ContentFolder
    /// Where the sheets of the content lie.
    let sheets: String
    /// The payload's folder.
    let output: String

    func record(
        _ entry: ArchiveSelection.Entry, numbered number: Int, reference: String, responsible: String
    ) throws -> ArchiveRecord {
        let room = entry.isPublic ? "public" : "restricted"
        var files: [ArchiveRecord.File] = []
        for source in entry.sources {
            files.append(try write(try folder.read(source), to: "\(room)/sources/\(source)", .source))
        }
        let sheet = sheets + "/" + entry.sheet.description
        if try FileSystem.kind(of: sheet) == .file {
            files.append(try write(try FileSystem.read(sheet), to: "\(room)/sheets/\(entry.sheet)", .sheet))
        }
        return ArchiveRecord(
            number: number, reference: reference, category: entry.category, term: entry.term ?? .permanent,
            isTermSet: entry.term != nil, title: entry.title, responsible: responsible, day: entry.day,
            signOff: entry.signOff, isPublic: entry.isPublic, note: entry.note, files: files)
    }

    private func write(
        _ bytes: [UInt8], to path: String, _ kind: ArchiveRecord.File.Kind
    ) throws -> ArchiveRecord.File {
        let target = output + "/" + path
        if let slash = target.lastIndex(of: "/") { try FileSystem.makeFolder(String(target[..<slash])) }
        try bytes.withUnsafeBytes { try FileSystem.write($0, to: target, isPrivate: true) }
        return ArchiveRecord.File(path: path, kind: kind, size: bytes.count, sha256: SHA256.hex(bytes))
    }
}
