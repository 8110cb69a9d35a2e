/// Something that tells when files below a folder have changed.
protocol ChangeSource: Sendable {
    /// Waits for a change that no earlier call has told of, at most for `limit`, without one for as long as it takes.
    func waitForChange(_ limit: Duration?) -> WatchEvent
    /// Ends the wait that is under way, and all later ones.
    func stop()
}

/// What came of a wait for changes.
public enum WatchEvent: Hashable, Sendable {
    case changed, quiet, stopped
}
