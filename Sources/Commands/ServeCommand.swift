import ArgumentParser
import Diagnostics
import Foundation
import Pipeline
import Serving
import Synchronization

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the portal in the browser while it is being written, and again after each change.",
        discussion: """
            For this machine alone: nobody else can open it. Nothing is published; the pages lie in a folder that is removed at \
            the end (Ctrl-C). Errors are shown in the page, with file and line, and the last sound pages stay meanwhile.
            """)

    @OptionGroup var content: ContentOptions

    @Option(help: "The port to serve on; 0 for any that is free.")
    var port: UInt16 = 8000

    @Option(
        help:
            "The published folder, which remembers when each item was first made public. (default: _site beside the content)",
        completion: .directory)
    var published: String?

    @Flag(help: "Look for changes every second, for a drive that others write to; usually found out by itself.")
    var poll = false

    @OptionGroup var address: BaseAddressOptions

    func run() throws {
        let language = content.languageOptions.language
        let telling = Telling(language)
        guard FileManager.default.fileExists(atPath: content.site) else {
            return try telling.failures { throw ServingFailure(missing: content.site) }
        }
        // Before there are other threads, which take this over: signals wait until somebody asks for them.
        let signals = TerminationSignals()
        let work = try telling.failures { try WorkFolder() }
        defer { work.remove() }
        let site = ServedSite(root: work.path)
        // Clerks read the pages; English only for who asks for it.
        let board = PreviewBoard(language: content.languageOptions.choice == .en ? .english : .chinese)
        let server = try telling.failures { try PreviewServer(port: port, site: site, board: board) }
        // It stands before the first build begins to read, so that nothing that changes meanwhile is missed.
        let watch = ContentWatch(content.site, isPolling: poll)
        let preview = Preview(
            content: content.site, folder: work.path, published: published ?? content.publishedBeside,
            baseURL: address.baseURL, jobs: content.cores, language: language, site: site, board: board,
            progress: content.progressOptions.progress(in: language), isQuiet: content.progressOptions.quiet)
        tellAddress(server, watch, language)

        let failure = Mutex<(any Error)?>(nil)
        let serving = Task.detached {
            do {
                try await server.run()
            } catch {
                // Ended by us, it fails in one way or another.
                guard !Task.isCancelled else { return }
                failure.withLock { $0 = error }
                signals.raise()
            }
        }
        let builds = buildOnChange(preview, watch)
        signals.wait()
        // A build that is at work writes into the folder that is to be removed; who does not wait for it presses again.
        signals.restore()
        watch.stop()
        serving.cancel()
        builds.wait()
        if let error = failure.withLock({ $0 }) {
            Terminal.standardError.write("\(error)\n")
            throw ExitCode.couldNotRun
        }
    }

    private func tellAddress(_ server: PreviewServer, _ watch: ContentWatch, _ language: Language) {
        let hint = BilingualText(
            zh: "预览（按 Ctrl-C 结束\(watch.method == .polling ? "；每秒查看一次改动" : "")）：",
            en: "Preview (Ctrl-C ends it\(watch.method == .polling ? "; looking for changes every second" : "")):")
        Terminal.standardError.write(hint[language] + "\n")
        Terminal.standardOutput.write(server.address + "\n")
    }

    /// Builds at once, after each change and when a new day begins, on a thread of its own; what is returned waits for its end.
    private func buildOnChange(_ preview: Preview, _ watch: ContentWatch) -> DispatchSemaphore {
        let done = DispatchSemaphore(value: 0)
        let asOf = content.asOf
        let thread = Thread {
            var event = WatchEvent.changed
            var shown = asOf ?? ContentOptions.today
            while event != .stopped {
                let day = asOf ?? ContentOptions.today
                if event == .changed || day != shown { preview.build(asOf: day) }
                shown = day
                event = watch.waitForChanges(.seconds(60))
            }
            done.signal()
        }
        // As the main thread has: a text can be nested deeply.
        thread.stackSize = 8 << 20
        thread.start()
        return done
    }
}
