import Formats

/// Which program runs, with the libraries that it runs with: what it writes can be another thing with every build of it.
enum ProgramIdentity {
    /// Where another run has to have the same identity.
    enum Extent {
        /// The same installation on the same machine, told by how its files look from outside.
        case installation
        /// A copy of the program on any machine, told by what is in its file; of libraries their names, with the version, and sizes.
        case anywhere
    }

    /// Nil where the system does not tell which program runs, and nothing may be remembered.
    static func fingerprint(_ extent: Extent) -> Fingerprint? {
        fingerprint(extent, of: FileSystem.resolved("/proc/self/exe"), with: libraries())
    }

    /// The same of a program's file, with the files of its libraries.
    static func fingerprint(_ extent: Extent, of program: String, with libraries: [String]) -> Fingerprint? {
        guard let stamp = FileSystem.stamp(of: program) else { return nil }
        var bytes: [UInt8] = []
        switch extent {
        case .installation:
            bytes.append(text: program)
            bytes.append(lookOf: stamp)
        case .anywhere:
            guard let digest = digest(of: program, stamp.size) else { return nil }
            bytes += digest
        }
        for library in libraries {
            let name = library.split(separator: "/").last.map { String($0) } ?? ""
            bytes.append(text: extent == .installation ? library : name)
            guard let stamp = FileSystem.stamp(of: library) else { continue }
            switch extent {
            case .installation: bytes.append(lookOf: stamp)
            case .anywhere: bytes.append(count: stamp.size)
            }
        }
        return Fingerprint(of: bytes)
    }

    private static func digest(of program: String, _ size: Int) -> [UInt8]? {
        guard let file = try? SpillFile(reading: program) else { return nil }
        var hash = SHA256()
        for start in stride(from: 0, to: size, by: 1 << 20) {
            guard let piece = try? file.read(start..<min(start + 1 << 20, size)) else { return nil }
            piece.withUnsafeBytes { hash.update($0) }
        }
        return hash.digest()
    }

    /// The files of the libraries that are loaded, in the order of their paths: an update of one can change what pages look like.
    private static func libraries() -> [String] {
        // A line is a stretch of memory: five fields, then the path of the file that it shows, if any (proc(5)).
        let lines = ((try? FileSystem.readStream("/proc/self/maps")) ?? []).split(separator: 0x0A)
        let paths = lines.compactMap { line -> String? in
            guard let slash = line.firstIndex(of: UInt8(ascii: "/")) else { return nil }
            let path = String(decoding: line[slash...], as: UTF8.self)
            return path.contains(".so") ? path : nil
        }
        return Set(paths).sorted()
    }
}

extension [UInt8] {
    /// Without the time of the last change: a link that a backup or a profiler makes to a library sets it, and the program is the same.
    fileprivate mutating func append(lookOf stamp: FileStamp) {
        append(number: UInt64(stamp.size))
        append(number: UInt64(bitPattern: Int64(stamp.modified)))
        append(number: stamp.node)
    }
}
