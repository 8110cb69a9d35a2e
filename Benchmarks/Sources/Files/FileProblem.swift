#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A call on a file that failed, with the system's reason.
public struct FileProblem: Error, CustomStringConvertible {
    public let description: String

    init(_ action: String, _ path: String) {
        description = "cannot \(action) \(path): \(String(cString: strerror(errno)))"
    }
}
