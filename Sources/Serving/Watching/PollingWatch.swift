import Synchronization

/// Watches by looking through the folder time and again, for drives of which the kernel tells nothing.
final class PollingWatch: ChangeSource {
    private let root: String
    private let interval: Duration
    private let stopping = StopSignal()
    /// What lies there; folders without a stamp, since their times change with hidden files too.
    private let last: Mutex<[String: FolderList.Stamp?]>

    init(_ root: String, interval: Duration = .seconds(1)) {
        (self.root, self.interval) = (root, interval)
        last = Mutex(Self.stamps(below: root))
    }

    func stop() { stopping?.give() }

    func waitForChange(_ limit: Duration?) -> WatchEvent {
        guard let stopping else { return .stopped }
        let deadline = limit.map { ContinuousClock.now + $0 }
        while true {
            // At once, since a build may have taken long.
            let now = Self.stamps(below: root)
            let isChanged = last.withLock { last in
                defer { last = now }
                return last != now
            }
            if isChanged { return .changed }
            if let deadline, ContinuousClock.now >= deadline { return .quiet }
            let next = ContinuousClock.now + interval
            if stopping.wait(until: min(next, deadline ?? next)) == .stopped { return .stopped }
        }
    }

    private static func stamps(below root: String) -> [String: FolderList.Stamp?] {
        var stamps: [String: FolderList.Stamp?] = [:]
        var pending = [root]
        while let folder = pending.popLast() {
            for entry in FolderList(folder).entries where !WatchedName.isPassedOver(entry.name) {
                let path = folder + "/" + entry.name
                stamps.updateValue(entry.isFolder ? nil : entry.stamp, forKey: path)
                if entry.isFolder { pending.append(path) }
            }
        }
        return stamps
    }
}
