import Synchronization

/// The folder that builds write into and readers are served from, with the door between them.
///
/// A build renames its files into place one by one. While it does, nobody opens a file; who asks waits. So all that was opened under
/// one number is of one build, and pages say which.
public final class ServedSite: Sendable {
    private struct State {
        var isHeld = false
        /// Whether the files are those of one build.
        var isSound = true
        /// How many builds have been put in place; none yet at 0.
        var number = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    let root: String
    private let state = Mutex(State())
    /// Tells this run from others, so that a page that was left open under an earlier one is loaded anew.
    private let run = String(UInt32.random(in: .min ... .max), radix: 36)

    public init(root: String) { self.root = root }

    /// Lets nobody open a file from now on; what is open goes on as it was.
    public func hold() { state.withLock { $0.isHeld = true } }

    /// Lets those who wait go on after a build.
    /// - Parameter isChanged: Whether the files are others than before; nil where that build failed.
    public func release(isChanged: Bool?) {
        let waiting = state.withLock { state in
            if let isChanged {
                if isChanged || !state.isSound { state.number += 1 }
                state.isSound = true
            } else if state.isHeld {
                // It stopped between its files: nobody is shown half of them until another has finished the work.
                state.isSound = false
            }
            state.isHeld = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for reader in waiting { reader.resume() }
    }

    /// The build that is in place.
    public var edition: Edition { state.withLock { Edition(run: run, number: $0.number) } }

    /// Looks into the folder while no build moves its files.
    ///
    /// It gets nil where there is nothing to be seen.
    func look<Found>(_ look: (Edition?) -> Found) async -> Found {
        while true {
            let found: Found? = state.withLock { state in
                let isThere = state.number > 0 && state.isSound
                return state.isHeld ? nil : look(isThere ? Edition(run: run, number: state.number) : nil)
            }
            if let found { return found }
            await withCheckedContinuation { continuation in
                let isWaiting = state.withLock { state in
                    if state.isHeld { state.waiting.append(continuation) }
                    return state.isHeld
                }
                if !isWaiting { continuation.resume() }
            }
        }
    }
}

/// Which build a page comes from.
public struct Edition: Hashable, Sendable, CustomStringConvertible {
    let run: String
    let number: Int

    public var description: String { "\(run)-\(number)" }
}
