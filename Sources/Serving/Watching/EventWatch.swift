#if canImport(Glibc)
    import Glibc
    import Synchronization

    /// Watches by inotify(7), a watch a folder.
    final class EventWatch: ChangeSource {
        private let root: String
        private let queue: Int32
        private let stopping: StopSignal
        /// The folder of each watch.
        private let folders = Mutex<[Int32: String]>([:])

        private static let events = UInt32(
            IN_CREATE | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE
                | IN_DELETE_SELF
                | IN_MOVE_SELF)
        private static let flags = UInt32(IN_ONLYDIR | IN_DONT_FOLLOW)

        /// Nil where the kernel has no room for as many watches.
        init?(_ root: String) {
            guard let real = realpath(root, nil) else { return nil }
            defer { free(real) }
            self.root = String(cString: real)
            queue = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard queue >= 0 else { return nil }
            guard let stopping = StopSignal() else {
                close(queue)
                return nil
            }
            self.stopping = stopping
            guard watch(self.root) else { return nil }
        }

        deinit { close(queue) }

        func stop() { stopping.give() }

        func waitForChange(_ limit: Duration?) -> WatchEvent {
            let deadline = limit.map { ContinuousClock.now + $0 }
            while true {
                let event = stopping.wait(with: queue, until: deadline)
                guard event == .changed else { return event }
                // What happens in hidden folders alone changes nothing.
                if drain() { return .changed }
            }
        }

        /// Watches a folder and those in it; those that are made meanwhile are told of by the watch, which is there first.
        private func watch(_ folder: String) -> Bool {
            let number = inotify_add_watch(queue, folder, Self.events | Self.flags)
            // One that has gone again, or that nobody may read, is none of ours.
            guard number >= 0 else { return errno != ENOSPC && folder != root }
            folders.withLock { $0[number] = folder }
            return FolderList(folder).entries.allSatisfy { entry in
                !entry.isFolder || WatchedName.isPassedOver(entry.name) || watch(folder + "/" + entry.name)
            }
        }

        /// Takes what the kernel has to tell, and says whether any of it matters.
        private func drain() -> Bool {
            var matters = false
            withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 8) { buffer in
                while true {
                    let count = read(queue, buffer.baseAddress, buffer.count)
                    guard count > 0 else { return }
                    var offset = 0
                    while offset + MemoryLayout<inotify_event>.size <= count {
                        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                        let start = offset + MemoryLayout<inotify_event>.size
                        let name = buffer[start..<start + Int(event.len)].prefix { $0 != 0 }
                        offset = start + Int(event.len)
                        if take(event, String(decoding: name, as: UTF8.self)) { matters = true }
                    }
                }
            }
            return matters
        }

        private func take(_ event: inotify_event, _ name: String) -> Bool {
            if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
                // Folders may have been made that nobody told us of.
                _ = watch(root)
                return true
            }
            if event.mask & UInt32(IN_IGNORED) != 0 {
                folders.withLock { $0[event.wd] = nil }
                return false
            }
            guard !WatchedName.isPassedOver(name) else { return false }
            let appeared = event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0
            if appeared, event.mask & UInt32(IN_ISDIR) != 0, let folder = folders.withLock({ $0[event.wd] }) {
                _ = watch(folder + "/" + name)
            }
            return true
        }
    }
#endif
