/// Tells when the content has changed and has come to rest.
public struct ContentWatch: Sendable {
    public enum Method: String, Sendable {
        /// The kernel tells of each change.
        case events
        /// The folder is looked through time and again.
        case polling
    }

    public let method: Method
    private let source: any ChangeSource
    private let settling: Settling

    /// Watches a folder with all that is below it.
    ///
    /// Polling does not rely on the kernel, which does not learn what other machines do on a shared drive.
    public init(_ folder: String, isPolling: Bool) {
        settling = Settling()
        #if canImport(Glibc)
            if !isPolling, !MountTable.system.isShared(folder), let events = EventWatch(folder) {
                (source, method) = (events, .events)
                return
            }
        #endif
        (source, method) = (PollingWatch(folder), .polling)
    }

    init(_ source: any ChangeSource, method: Method, settling: Settling) {
        (self.source, self.method, self.settling) = (source, method, settling)
    }

    /// Waits until something has changed since the last call and nothing more does, or the time is over.
    ///
    /// What changes between two calls, as during a build, is told by the next.
    public func waitForChanges(_ limit: Duration? = nil) -> WatchEvent {
        let event = source.waitForChange(limit)
        guard event == .changed else { return event }
        let began = ContinuousClock.now
        var latest = began
        while let limit = settling.wait(began: began, latest: latest, now: .now) {
            switch source.waitForChange(limit) {
            case .changed: latest = .now
            case .quiet: continue
            case .stopped: return .stopped
            }
        }
        return .changed
    }

    public func stop() { source.stop() }
}

/// When a series of changes counts as over: a program writes a file in pieces, an unpacked archive brings thousands.
struct Settling: Sendable {
    var quiet = Duration.milliseconds(60)
    /// Who writes without end is not waited for.
    var longest = Duration.seconds(2)

    /// How long to wait for another change; nil when it has been long enough.
    func wait(
        began: ContinuousClock.Instant, latest: ContinuousClock.Instant, now: ContinuousClock.Instant
    ) -> Duration? {
        let end = min(latest + quiet, began + longest)
        return now < end ? now.duration(to: end) : nil
    }
}
