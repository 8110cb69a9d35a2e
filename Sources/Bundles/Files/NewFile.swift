#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that was not there before.
public enum NewFile {
    /// Makes the file with these bytes, on the disk when it returns; fails where anything has the name already.
    ///
    /// The mode holds from the first moment, so that a secret is never readable in between.
    public static func make(_ path: String, _ bytes: [UInt8], mode: mode_t) throws(BundleFailure) {
        let writing = try FileWriting(path, mode: mode)
        try bytes.withUnsafeBytes { bytes in
            Result { () throws(BundleFailure) in try writing.write(bytes) }
        }.get()
        try writing.finish()
    }
}
