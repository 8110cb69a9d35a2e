import Pipeline

/// For a check that nobody waits for.
struct QuietProgress: BuildProgress {
    func stageBegan(_ stage: BuildStage) {}
    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {}
    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {}
}
