import Diagnostics
import FlyingSocks
import Foundation

/// Serves a portal that is being written to the browsers of this machine, and to nobody else.
public struct PreviewServer: Sendable {
    /// The port that is listened on.
    public let port: UInt16
    private let listening: Socket
    private let answers: PreviewAnswers
    private let judge: RequestJudge

    /// Takes the port; 0 takes one that is free.
    public init(port: UInt16, site: ServedSite, board: PreviewBoard) throws(ServingFailure) {
        do {
            let socket = try Socket(domain: AF_INET)
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
            try socket.listen()
            guard case .ip4(_, let bound) = try socket.sockname() else { throw SocketError.unsupportedAddress }
            (self.port, listening) = (bound, socket)
        } catch {
            throw ServingFailure(port: port, reason: error)
        }
        answers = PreviewAnswers(site: site, board: board)
        judge = RequestJudge(port: self.port)
    }

    public var address: String { "http://127.0.0.1:\(port)/" }

    /// Serves until its task is cancelled.
    public func run() async throws {
        let pool = SocketPool.make(maxEvents: 128)
        try await pool.prepare()
        let limit = OpenFileLimit.raised()
        // A connection may have a file open; a build has its own.
        let table = ConnectionTable(capacity: max(32, min(4096, (limit - 256) / 2)))
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await pool.run() }
            group.addTask { try await accept(AsyncSocket(socket: listening, pool: pool), into: table) }
            try await group.next()
        }
    }

    private func accept(_ socket: AsyncSocket, into table: ConnectionTable) async throws {
        while true {
            do {
                let connection = try await Connection(socket.accept())
                await table.admit { id in await serve(connection, id, table) }
            } catch {
                // Somebody who left before we came to him, or no descriptor left: others will go.
                try Task.checkCancellation()
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    private func serve(_ connection: Connection, _ id: Int, _ table: ConnectionTable) async {
        var head: RequestHead?
        do {
            let asked = try await connection.head()
            head = asked
            if let refusal = judge.refusal(of: asked) { throw refusal }
            await table.enter(.taking, id)
            let answer = await answers.answer(to: asked)
            try await connection.send(answer, withBody: !asked.isForHead)
            if case .events = answer.body, !asked.isForHead {
                await table.enter(.listening, id)
                try await connection.send(answers.events)
            }
            await connection.close(isHeard: !asked.hasBody)
        } catch let refusal as Refusal {
            try? await connection.send(Answer(refusal), withBody: head?.isForHead != true)
            await connection.close(isHeard: false)
        } catch {
            await connection.close(isHeard: true)
        }
    }
}
