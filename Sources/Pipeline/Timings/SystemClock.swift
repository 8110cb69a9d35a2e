#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The system's clocks and its account of this process.
enum SystemClock {
    /// Time since some moment, and the processor time of the thread that asks; tens and hundreds of nanoseconds to read.
    static var thread: WorkTime { WorkTime(wall: time(CLOCK_MONOTONIC), cpu: time(CLOCK_THREAD_CPUTIME_ID)) }

    /// The same with the processor time of all threads of the process.
    static var process: WorkTime { WorkTime(wall: time(CLOCK_MONOTONIC), cpu: time(CLOCK_PROCESS_CPUTIME_ID)) }

    private static func time(_ clock: clockid_t) -> Duration {
        var time = timespec()
        clock_gettime(clock, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// What the process has taken since it began: processor time as program and as system, and the most memory at once, in bytes.
    static var usage: (user: Duration, system: Duration, peakMemory: Int) {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            let unit = 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            let unit = 1
        #endif
        return (duration(usage.ru_utime), duration(usage.ru_stime), Int(usage.ru_maxrss) * unit)
    }

    private static func duration(_ time: timeval) -> Duration {
        .seconds(Int(time.tv_sec)) + .microseconds(Int(time.tv_usec))
    }
}
