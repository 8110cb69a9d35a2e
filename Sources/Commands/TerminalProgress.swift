import Pipeline

/// A progress that is shown to a person, and leaves nothing half drawn where work is broken off.
protocol TerminalProgress: BuildProgress {
    func ended()
}
