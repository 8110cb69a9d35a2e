#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How many files and connections the system lets this process have open.
enum OpenFileLimit {
    /// Raises the limit as far as the process may without anybody's leave, and returns it.
    static func raised() -> Int {
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let resource = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return 256 }
        let wanted = min(limit.rlim_max, 16_384)
        if limit.rlim_cur < wanted {
            limit.rlim_cur = wanted
            guard setrlimit(resource, &limit) == 0, getrlimit(resource, &limit) == 0 else { return 256 }
        }
        return Int(min(limit.rlim_cur, 65_536))
    }
}
