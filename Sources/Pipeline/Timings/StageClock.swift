import Synchronization

/// Takes the time of stages, and hands on what it hears.
///
/// What it keeps changes twice a stage, where one thread is at work; how far a stage has come only passes through.
final class StageClock: BuildProgress {
    private struct State {
        var begun = SystemClock.process
        var stages: [BuildProfile.Stage] = []
    }

    private let next: any BuildProgress
    private let start = SystemClock.process
    private let state = Mutex(State())

    init(_ next: any BuildProgress) { self.next = next }

    /// The stages that have ended, and what has gone by since the beginning.
    var readings: (stages: [BuildProfile.Stage], total: WorkTime) {
        (state.withLock { $0.stages }, SystemClock.process - start)
    }

    func stageBegan(_ stage: BuildStage) {
        state.withLock { $0.begun = SystemClock.process }
        next.stageBegan(stage)
    }

    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {
        next.stage(stage, advancedTo: done, of: total)
    }

    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {
        state.withLock { state in
            state.stages.append(.init(stage: stage, count: count, time: SystemClock.process - state.begun))
        }
        next.stageEnded(stage, count: count, duration: duration)
    }
}
