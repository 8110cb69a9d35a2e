import FlyingSocks
import Foundation

/// One connection: reads one request, sends one answer.
struct Connection: Sendable {
    private let socket: AsyncSocket

    init(_ socket: AsyncSocket) { self.socket = socket }

    /// The head of the request, within the bounds of length and time.
    func head() async throws -> RequestHead {
        do {
            let bytes = try await Patience.waiting(Patience.request) { try await headBytes() }
            guard let head = RequestHead(bytes) else { throw Refusal.malformed }
            return head
        } catch is Patience.Exhausted {
            throw Refusal.tooSlow
        }
    }

    private func headBytes() async throws -> ArraySlice<UInt8> {
        var bytes: [UInt8] = []
        while bytes.count <= RequestHead.longest {
            let searched = max(bytes.count - 3, 0)
            bytes += try await socket.read(atMost: 4096)
            if let end = bytes[searched...].firstRange(of: Self.emptyLine) { return bytes[..<end.lowerBound] }
        }
        throw Refusal.tooLong
    }

    func send(_ answer: Answer, withBody: Bool) async throws {
        try await send(answer.head)
        guard withBody else { return }
        switch answer.body {
        case .bytes(let bytes): try await send(bytes)
        case .file(let file, let range):
            for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.pieceSize) {
                let piece = start..<min(start + Self.pieceSize, range.upperBound)
                let bytes = file.bytes(piece)
                // A file that somebody has cut meanwhile: what was announced cannot be kept.
                guard bytes.count == piece.count else { throw SocketError.disconnected }
                try await send(bytes)
            }
        case .events: break
        }
    }

    /// Sends in pieces, each of which has to be taken in time: who reads nothing does not hold a page for ever.
    func send(_ bytes: [UInt8]) async throws {
        for start in stride(from: 0, to: bytes.count, by: Self.pieceSize) {
            let piece = Data(bytes[start..<min(start + Self.pieceSize, bytes.count)])
            try await Patience.waiting(Patience.piece) { try await socket.write(piece) }
        }
    }

    /// Sends events as they come, and a sign of life where none comes, until the other side has gone.
    func send(_ events: AsyncStream<[UInt8]>) async throws {
        // One writer, so that a sign of life never stands within an event.
        let (outgoing, queue) = AsyncStream.makeStream(of: [UInt8].self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask { for await bytes in outgoing { try await send(bytes) } }
            group.addTask { for await event in events { queue.yield(event) } }
            group.addTask {
                while true {
                    try await Task.sleep(for: Patience.heartbeat)
                    queue.yield(Self.comment)
                }
            }
            // Nothing more is to come from there but the end.
            group.addTask { while true { _ = try await socket.read(atMost: 1024) } }
            try await group.next()
        }
    }

    /// Ends the connection; what the other side still sends is read for a moment, since it would lose the answer with a reset.
    func close(isHeard: Bool) async {
        if !isHeard {
            shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
            try? await Patience.waiting(Patience.farewell) { while true { _ = try await socket.read(atMost: 4096) } }
        }
        try? socket.close()
    }

    private static let pieceSize = 64 * 1024
    private static let emptyLine = Array("\r\n\r\n".utf8)
    private static let comment = Array(":\n\n".utf8)
}
