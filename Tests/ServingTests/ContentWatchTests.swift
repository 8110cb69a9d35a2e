import Synchronization
import Testing

@testable import Serving

@Suite("Watching the content")
struct ContentWatchTests {
    /// Tells what it was given, and ends with it.
    private final class Script: ChangeSource {
        private let events: Mutex<[WatchEvent]>
        init(_ events: [WatchEvent]) { self.events = Mutex(events) }
        var left: Int { events.withLock { $0.count } }
        func waitForChange(_ limit: Duration?) -> WatchEvent {
            events.withLock { $0.isEmpty ? .stopped : $0.removeFirst() }
        }
        func stop() {}
    }

    static let watches: [ContentWatch.Method] = [.events, .polling]

    private func watch(_ folder: TemporaryFolder, _ method: ContentWatch.Method) -> ContentWatch {
        watch(folder.path, method)
    }

    private func watch(_ folder: String, _ method: ContentWatch.Method) -> ContentWatch {
        switch method {
        case .polling:
            ContentWatch(PollingWatch(folder, interval: .milliseconds(5)), method: .polling, settling: Settling())
        case .events: ContentWatch(folder, isPolling: false)
        }
    }

    @Test("takes changes in a row for one")
    func coalesced() {
        let script = Script([.changed, .changed, .changed, .quiet, .changed])
        let watch = ContentWatch(
            script, method: .events, settling: Settling(quiet: .seconds(1000), longest: .seconds(1000)))
        // Quiet came before its time was over, and so another change belonged to them; then the source ended.
        #expect(watch.waitForChanges() == .stopped)
        #expect(script.left == 0)
    }

    @Test("does not wait for who writes without end")
    func endless() {
        let script = Script(Array(repeating: .changed, count: 10))
        let watch = ContentWatch(script, method: .events, settling: Settling(quiet: .seconds(1000), longest: .zero))
        #expect(watch.waitForChanges() == .changed)
        #expect(script.left == 9)
    }

    @Test("settles when it has been quiet long enough, and in the end in any case")
    func settling() {
        let settling = Settling(quiet: .milliseconds(100), longest: .seconds(2))
        let began = ContinuousClock.now
        #expect(settling.wait(began: began, latest: began, now: began) == .milliseconds(100))
        #expect(
            settling.wait(began: began, latest: began + .milliseconds(90), now: began + .milliseconds(100))
                == .milliseconds(90))
        #expect(settling.wait(began: began, latest: began, now: began + .milliseconds(100)) == nil)
        #expect(settling.wait(began: began, latest: began + .seconds(2), now: began + .seconds(2)) == nil)
    }

    @Test("tells of what changed since the last time, however a file changed", arguments: watches)
    func changes(method: ContentWatch.Method) throws {
        let folder = try TemporaryFolder(["a.md": "1", "sub/b.md": "1"])
        let watch = watch(folder, method)
        #expect(watch.method == method)
        let steps: [() throws -> Void] = [
            { try folder.write("2", to: "a.md") },
            { try folder.write("22", to: "sub/b.md") },
            { try folder.write("1", to: "c.md") },
            { try folder.move("c.md", to: "sub/d.md") },
            { try folder.remove("a.md") },
            { try folder.write("1", to: "new/deep/e.md") },
            // In folders that were not there when it began.
            { try folder.write("2", to: "new/deep/e.md") },
            { try folder.move("new", to: "newer") },
            { try folder.write("3", to: "newer/deep/e.md") },
            { try folder.remove("sub") },
        ]
        #expect(watch.waitForChanges(.milliseconds(10)) == .quiet)
        for (number, step) in steps.enumerated() {
            try step()
            #expect(watch.waitForChanges(.seconds(20)) == .changed, "step \(number)")
        }
        #expect(watch.waitForChanges(.milliseconds(10)) == .quiet)
    }

    @Test("goes on with a folder that takes the place of the one it began with", arguments: watches)
    func replaced(method: ContentWatch.Method) throws {
        let folder = try TemporaryFolder(["content/a.md": "1", "other/sub/b.md": "1"])
        let watch = watch(folder.path + "/content", method)
        let steps: [() throws -> Void] = [
            { try folder.move("content", to: "aside") },
            { try folder.move("other", to: "content") },
            { try folder.write("22", to: "content/sub/b.md") },
            { try folder.remove("content") },
            { try folder.write("1", to: "content/c.md") },
            { try folder.write("22", to: "content/c.md") },
        ]
        for (number, step) in steps.enumerated() {
            try step()
            #expect(watch.waitForChanges(.seconds(20)) == .changed, "step \(number)")
            // One change may be told of twice, and one that has been told of is not what is waited for next.
            while watch.waitForChanges(.milliseconds(1500)) == .changed {}
        }
    }

    @Test("passes over what editors and office programs make for themselves", arguments: watches)
    func passedOver(method: ContentWatch.Method) throws {
        let folder = try TemporaryFolder(["a.md": "1", "sub/b.md": "1", ".git/HEAD": "1"])
        let watch = watch(folder, method)
        // Which changes the times of the folder that it lies in.
        try folder.write("1", to: "sub/.b.md.swp")
        try folder.write("1", to: "~$form.xlsx")
        try folder.write("2", to: ".git/HEAD")
        #expect(watch.waitForChanges(.milliseconds(50)) == .quiet)
    }

    @Test("ends when it is told to, also while it waits", arguments: watches)
    func stopped(method: ContentWatch.Method) async throws {
        let folder = try TemporaryFolder()
        let watch = watch(folder, method)
        let waiting = Task.detached { watch.waitForChanges() }
        watch.stop()
        #expect(await waiting.value == .stopped)
        #expect(watch.waitForChanges() == .stopped)
    }

    @Test(
        "knows drives that others write to",
        arguments: [
            ("/srv/a", false), ("/mnt/share/content", true), ("/mnt/share", true), ("/mnt/shared", false),
            ("/mnt/share/disk/a", false),
            ("/home/a b/c", true),
        ])
    func shared(folder: String, expected: Bool) {
        let table = MountTable(
            """
            1 0 8:1 / / rw - ext4 /dev/sda1 rw
            2 1 0:50 / /mnt/share rw shared:1 - cifs //server/share rw
            3 2 8:2 / /mnt/share/disk rw - ext4 /dev/sdb1 rw
            4 1 0:51 / /home/a\\040b rw - fuse.sshfs a@b: rw
            """)
        #expect(table.isShared(folder) == expected)
    }
}
