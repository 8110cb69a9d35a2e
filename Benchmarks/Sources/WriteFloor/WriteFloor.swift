import ArgumentParser
import Dispatch
import Files
import Synchronization

/// Measures what no build can beat: the same bytes, already in memory, written into an empty folder by a plain loop.
@main
struct WriteFloor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write-floor",
        abstract: "Copies a tree of files by plain writes and prints the seconds that the writing alone took.")

    @Argument(help: "The tree whose bytes are written; it is read before the clock starts.")
    var source: String

    @Argument(help: "A folder that does not exist yet.")
    var target: String

    @Option(help: "How many threads write.")
    var writers = 2

    func validate() throws {
        if writers < 1 { throw ValidationError("--writers takes 1 or more.") }
    }

    func run() throws {
        guard !PlainFiles.exists(target) else { throw ValidationError("\(target) exists already.") }
        let tree = try FileTree(source)
        var files: [(path: String, bytes: [UInt8])] = []
        for file in tree.files { files.append((target + "/" + file, try PlainFiles.read(source + "/" + file))) }

        let clock = ContinuousClock()
        let start = clock.now
        try PlainFiles.makeFolder(target)
        for folder in tree.folders { try PlainFiles.makeFolder(target + "/" + folder) }
        try write(files)
        let duration = (clock.now - start).components
        print(Double(duration.seconds) + Double(duration.attoseconds) / 1e18)
    }

    /// Each writer takes one unbroken stretch, so that neither waits for the other's folders.
    private func write(_ files: [(path: String, bytes: [UInt8])]) throws {
        let firstProblem = Mutex<FileProblem?>(nil)
        DispatchQueue.concurrentPerform(iterations: writers) { writer in
            do throws(FileProblem) {
                for index in (files.count * writer / writers)..<(files.count * (writer + 1) / writers) {
                    try PlainFiles.write(files[index].bytes, to: files[index].path)
                }
            } catch {
                firstProblem.withLock { $0 = $0 ?? error }
            }
        }
        if let problem = firstProblem.withLock({ $0 }) { throw problem }
    }
}
