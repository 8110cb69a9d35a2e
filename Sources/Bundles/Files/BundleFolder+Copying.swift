import Formats

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension BundleFolder {
    /// The plain files that lie at the root itself, and whatever else does but folders.
    func rootEntries() throws(BundleFailure) -> [Entry] {
        var entries: [Entry] = []
        for name in try FileManaging.names(in: root) {
            var status = stat()
            guard lstat(root + "/" + name, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { continue }
            let isFile = status.st_mode & S_IFMT == S_IFREG
            entries.append(Entry(path: BundlePath(name), isFile: isFile, size: isFile ? Int(status.st_size) : 0))
        }
        return entries
    }

    /// In bytes; nil where there is no such plain file.
    func size(of path: BundlePath) -> Int? { FileManaging.size(of: name(of: path)) }

    /// Copies a file to a new one outside, flushed; leaves none where it does not hold what its manifest says.
    func copy(_ path: BundlePath, to copy: String, holding digest: String?) throws(BundleFailure) {
        let writing = try FileWriting(copy)
        var hash = SHA256()
        var failure: BundleFailure?
        try read(path) { chunk in
            hash.update(chunk)
            do throws(BundleFailure) { try writing.write(chunk) } catch { failure = error }
            return failure == nil
        }
        if let failure { throw failure }
        guard hash.hex() == digest else {
            throw BundleFailure(
                zh: "\(name(of: path)) 与清单不符，没有复制。", en: "\(name(of: path)) is not what the manifest says.")
        }
        try writing.finish()
    }
}
