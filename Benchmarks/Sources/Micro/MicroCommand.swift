import ArgumentParser
import CCounters

@main
struct MicroCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "micro",
        abstract: "Runs single steps of a build, and prints what each allocates for a page.",
        discussion: """
            A line a step: its name, for how many pages it was done, how often it asked for memory, and for how many bytes. Who \
            counts instructions finds each step in one call of micro_measured, in the same order.
            """)

    @Argument(help: "The content of a portal, as `corpus` makes it.", completion: .directory)
    var content: String

    @Option(help: "How often each step is done for every page.")
    var times = 5

    func run() throws {
        guard micro_can_count() == 1 else { throw ValidationError("Allocations are counted with glibc alone.") }
        let portal = try SamplePortal(content: content)
        for step in Step.all(of: portal) {
            // What is made once is there before.
            step.body()
            let counts = MeasuredWork { for _ in 0..<times { step.body() } }.run()
            print("\(step.name),\(step.pages * times),\(counts.allocations),\(counts.bytes)")
        }
    }
}
