import Foundation

/// Ctrl-C and the polite request to end, taken by a thread that waits for them.
struct TerminationSignals: Sendable {
    private static let numbers = [SIGINT, SIGTERM, SIGHUP]

    /// From here on they are kept for who waits: in this thread, and in those it makes.
    init() { Self.mask(SIG_BLOCK) }

    /// Waits for one of them.
    func wait() {
        var set = Self.set
        var number: Int32 = 0
        while sigwait(&set, &number) != 0 {}
    }

    /// Wakes who waits.
    func raise() { kill(getpid(), SIGTERM) }

    /// Gives them back what they do otherwise: the next one ends the process.
    func restore() { Self.mask(SIG_UNBLOCK) }

    private static var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in numbers { sigaddset(&set, number) }
        return set
    }

    private static func mask(_ how: Int32) {
        var set = Self.set
        pthread_sigmask(how, &set, nil)
    }
}
