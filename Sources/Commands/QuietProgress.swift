import Pipeline

/// For work of which nothing is to be told.
struct QuietProgress: TerminalProgress {
    func stageBegan(_ stage: BuildStage) {}
    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {}
    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {}
    func ended() {}
}
