import Pipeline
import Serving

/// Keeps readers of the preview away while a build renames its files into place, and hands on what it hears.
struct HoldingProgress: BuildProgress {
    let site: ServedSite
    let next: any BuildProgress

    func stageBegan(_ stage: BuildStage) {
        if stage == .write { site.hold() }
        next.stageBegan(stage)
    }

    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {
        next.stage(stage, advancedTo: done, of: total)
    }

    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {
        next.stageEnded(stage, count: count, duration: duration)
    }
}
