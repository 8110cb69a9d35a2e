#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ends a wait from another thread.
final class StopSignal: Sendable {
    private let reader: Int32
    private let writer: Int32

    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        (reader, writer) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(reader)
        close(writer)
    }

    /// Once given it stands.
    func give() { _ = write(writer, [0], 1) }

    /// Waits until there is something to read at `descriptor` (at none where it is -1), the time is over or the signal is given.
    func wait(with descriptor: Int32 = -1, until deadline: ContinuousClock.Instant?) -> WatchEvent {
        while true {
            var waits = [
                pollfd(fd: reader, events: Int16(POLLIN), revents: 0),
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            ]
            var milliseconds: Int32 = -1
            if let deadline {
                let left = max(ContinuousClock.now.duration(to: deadline), .zero)
                // Rounded up, not to come back before it is time.
                let exact = left / Duration.milliseconds(1)
                milliseconds = Int32(min(exact.rounded(.up), 1_000_000))
            }
            let count = poll(&waits, 2, milliseconds)
            if waits[0].revents != 0 { return .stopped }
            if count > 0 { return .changed }
            if count == 0, let deadline, ContinuousClock.now >= deadline { return .quiet }
            // Interrupted: once more.
            if count < 0, errno != EINTR { return .stopped }
        }
    }
}
