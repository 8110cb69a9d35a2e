import Diagnostics
import JSON
import Synchronization

/// Tells the pages that are open how the last build went.
public final class PreviewBoard: Sendable {
    /// How things stand.
    public enum Outcome: Sendable {
        case building
        /// What was published is sound; there may be warnings.
        case published(DiagnosticReport)
        /// The content has errors: what is shown is older.
        case refused(DiagnosticReport)
        /// A build could not run at all.
        case failed(BilingualText)

        var name: String {
            switch self {
            case .building: "building"
            case .published: "published"
            case .refused: "refused"
            case .failed: "failed"
            }
        }
    }

    private struct State {
        var latest: [UInt8] = []
        var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
        var nextID = 0
    }

    private let language: Language
    private let state = Mutex(State())

    public init(language: Language) { self.language = language }

    /// Tells all pages, and those that are opened later.
    public func tell(_ outcome: Outcome, of edition: Edition) {
        let event = event(outcome, of: edition)
        let listeners = state.withLock { state in
            state.latest = event
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.yield(event) }
    }

    /// What is told from now on, beginning with how things stand. Who is slow gets the last alone.
    func events() -> AsyncStream<[UInt8]> {
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            let id = state.nextID
            state.nextID += 1
            state.listeners[id] = continuation
            if !state.latest.isEmpty { continuation.yield(state.latest) }
            return id
        }
        continuation.onTermination = { [self] _ in state.withLock { state in state.listeners[id] = nil } }
        return stream
    }

    private func event(_ outcome: Outcome, of edition: Edition) -> [UInt8] {
        var report = "null"
        var message = JSONValue.null
        switch outcome {
        case .building: break
        case .published(let found), .refused(let found):
            report = ""
            JSONReportPrinter(language: language, limit: Self.limit).write(found) { report += $0 }
        case .failed(let text): message = .string(text[language])
        }
        // Line ends stand between values alone there; in an event they would end it.
        let line = report.replacing("\n", with: " ")
        let head = JSONValue.object([
            "edition": .string("\(edition)"), "state": .string(outcome.name), "message": message,
        ])
        return Array("data: \(head.text.dropLast()), \"report\": \(line)}\n\n".utf8)
    }

    /// As many findings as anybody mends before looking again.
    private static let limit = 50
}
