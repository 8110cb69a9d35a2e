#if canImport(Glibc)
    import Glibc
    import Synchronization

    /// Watches by inotify(7), a watch a folder.
    ///
    /// Where the kernel cannot tell all (the folder itself has gone and may come again, there is no room for more watches) the folder is
    /// looked through besides, until it can.
    final class EventWatch: ChangeSource {
        private let root: String
        private let queue: Int32
        private let stopping: StopSignal
        /// The folder of each watch.
        private let folders = Mutex<[Int32: String]>([:])
        /// What looks where the kernel does not.
        private let net = Mutex<PollingWatch?>(nil)
        private let interval: Duration

        private static let events = UInt32(
            IN_CREATE | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE
                | IN_DELETE_SELF | IN_MOVE_SELF)
        private static let flags = UInt32(IN_ONLYDIR | IN_DONT_FOLLOW)

        /// Nil where the kernel has no room for as many watches.
        init?(_ root: String, interval: Duration = .seconds(1)) {
            guard let real = realpath(root, nil) else { return nil }
            defer { free(real) }
            self.root = String(cString: real)
            self.interval = interval
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
                let net = net.withLock { $0 }
                let next = net.map { _ in ContinuousClock.now + interval }
                switch stopping.wait(with: queue, until: [deadline, next].compactMap { $0 }.min()) {
                case .stopped: return .stopped
                // What happens in hidden folders alone changes nothing.
                case .changed: if drain() { return .changed }
                case .quiet:
                    if let net, net.waitForChange(.zero) == .changed {
                        // First the watches, then what they may have come too late for is read.
                        if watch(root) { self.net.withLock { $0 = nil } }
                        return .changed
                    }
                    if let deadline, ContinuousClock.now >= deadline { return .quiet }
                }
            }
        }

        /// Watches a folder and those in it, and says whether all of them are watched. A folder that is made meanwhile is told of by the
        /// watch above it, which is there first.
        private func watch(_ folder: String) -> Bool {
            let number = inotify_add_watch(queue, folder, Self.events | Self.flags)
            // One that has gone again, or that nobody may read, is none of ours.
            guard number >= 0 else { return errno != ENOSPC && folder != root }
            folders.withLock { $0[number] = folder }
            return FolderList(folder).entries.allSatisfy { entry in
                !entry.isFolder || WatchedName.isPassedOver(entry.name) || watch(folder + "/" + entry.name)
            }
        }

        /// As `watch`, but looks through the folder besides where not all can be watched.
        private func watchOrLook(_ folder: String) {
            guard !watch(folder) else { return }
            net.withLock { net in if net == nil { net = PollingWatch(root, interval: interval) } }
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
                watchOrLook(root)
                return true
            }
            let folder = folders.withLock { folders in
                defer { if event.mask & UInt32(IN_IGNORED) != 0 { folders[event.wd] = nil } }
                return folders[event.wd]
            }
            if folder == root, event.mask & UInt32(IN_MOVE_SELF | IN_DELETE_SELF | IN_UNMOUNT) != 0 {
                // Another may stand in its place already, or later.
                watchOrLook(root)
                return true
            }
            guard event.mask & UInt32(IN_IGNORED) == 0, !WatchedName.isPassedOver(name) else { return false }
            let appeared = event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0
            if appeared, event.mask & UInt32(IN_ISDIR) != 0, let folder { watchOrLook(folder + "/" + name) }
            return true
        }
    }
#endif
