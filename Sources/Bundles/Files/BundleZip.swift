import Diagnostics
import Formats

/// A bundle, or what is new of one, as one ZIP file with a folder in it.
public enum BundleZip {
    /// Packs a folder's files in the order of their paths, below a folder of the given name; the same files give the same bytes.
    ///
    /// The ZIP file gets its name when it is whole and on the disk.
    public static func pack(_ folder: String, named name: String, to path: String) throws(BundleFailure) {
        let part = path + ".part"
        do throws(BundleFailure) {
            try write(BundleFolder(folder), named: name, to: part)
            try FileManaging.flush(part)
        } catch {
            // The first failure tells why.
            try? FileManaging.remove(part)
            throw error
        }
        try FileManaging.rename(part, to: path)
    }

    private static func write(_ source: BundleFolder, named name: String, to path: String) throws(BundleFailure) {
        let zip = try told(path) { () throws(ZipWriter.Failure) in try ZipWriter(path: path) }
        for entry in try source.entries() where entry.isFile {
            try told(path) { () throws(ZipWriter.Failure) in
                try zip.begin(name + "/" + entry.path.description, size: entry.size)
            }
            var failure: BundleFailure?
            try source.read(entry.path) { chunk in
                do throws(BundleFailure) {
                    try told(path) { () throws(ZipWriter.Failure) in try zip.append(chunk) }
                } catch {
                    failure = error
                }
                return failure == nil
            }
            if let failure { throw failure }
        }
        try told(path) { () throws(ZipWriter.Failure) in try zip.finish() }
    }

    private static func told<Result: ~Copyable>(
        _ path: String, _ call: () throws(ZipWriter.Failure) -> Result
    ) throws(BundleFailure) -> Result {
        do throws(ZipWriter.Failure) {
            return try call()
        } catch {
            throw .system(path, error.code)
        }
    }
}

extension BundleZip {
    /// Far more than pages are ever packed by; a bomb of a few kilobytes unpacks to gigabytes.
    private static let ratio = 100

    /// Unpacks a ZIP file into a new folder, and returns the folder with the bundle: the one folder in it, or itself.
    ///
    /// Refuses names that lead out of the folder or are another file elsewhere, links, and what unpacks to more than there is room.
    public static func unpack(_ path: String, into folder: String) throws(BundleFailure) -> String {
        let entries = try entries(of: path)
        try FileManaging.makeFolder(folder)
        try FreeSpace(at: folder).require(entries.map(\.size))
        let target = BundleFolder(folder)
        var zip = try read(path) { () throws(DiagnosticError) in try ZipStream(path: path) }
        while let entry = try read(path, { () throws(DiagnosticError) in try zip.next() }) {
            guard !entry.isFolder else { continue }
            let file = BundlePath(entry.name)
            try target.makeFolder(of: file)
            let writing = try FileWriting(target.name(of: file))
            var count = 0
            while let chunk = try read(path, { () throws(DiagnosticError) in try zip.chunk() }) {
                count += chunk.count
                guard count <= entry.size else { throw refusal(path, .oversizedEntry(file)) }
                try writing.write(chunk)
            }
            try writing.finish()
        }
        let tops = Set(entries.map { $0.name.prefix { $0 != "/" } })
        guard let top = tops.first, tops.count == 1, entries.allSatisfy({ $0.name.contains("/") }) else {
            return folder
        }
        return folder + "/" + top
    }

    /// All entries, none of which may be a danger.
    private static func entries(of path: String) throws(BundleFailure) -> [ZipArchive.Entry] {
        var zip = try read(path) { () throws(DiagnosticError) in try ZipStream(path: path) }
        var entries: [ZipArchive.Entry] = []
        var names: Set<String> = []
        var total = 0
        while let entry = try read(path, { () throws(DiagnosticError) in try zip.next() }) {
            let name = BundlePath(entry.isFolder ? String(entry.name.dropLast()) : entry.name)
            guard name.isPortable else { throw refusal(path, .path(name, at: SourceLocation(path))) }
            guard names.insert(name.folded).inserted else {
                throw refusal(path, .pathTwice(name, name, at: SourceLocation(path)))
            }
            entries.append(entry)
            total += entry.size
            guard entries.count <= BundleFolder.entryLimit, total <= limit(for: path) else {
                throw refusal(path, .oversizedEntry(name))
            }
        }
        return entries
    }

    /// In bytes unpacked.
    private static func limit(for path: String) -> Int {
        max(64 << 20, (FileManaging.size(of: path) ?? 0) * ratio)
    }

    private static func read<Result: ~Copyable>(
        _ path: String, _ call: () throws(DiagnosticError) -> Result
    ) throws(BundleFailure) -> Result {
        do throws(DiagnosticError) {
            return try call()
        } catch {
            throw refusal(path, error.diagnostic)
        }
    }

    private static func refusal(_ path: String, _ finding: Diagnostic) -> BundleFailure {
        BundleFailure(zh: "\(path) 不能使用。", en: "\(path) cannot be used.", findings: [finding])
    }
}

extension Diagnostic {
    fileprivate static func oversizedEntry(_ path: BundlePath) -> Diagnostic {
        Diagnostic(
            .bundlePath, at: SourceLocation(path.description), zh: "解开来比写明的大，或者大得不像公开内容。",
            en: "It unpacks to more than it says, or to more than pages ever do.")
    }
}
