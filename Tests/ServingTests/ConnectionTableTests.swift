import Testing

@testable import Serving

@Suite("Who is connected")
struct ConnectionTableTests {
    /// Hears who is sent away, in that order.
    private struct Room {
        let left: AsyncStream<Int>
        let leave: AsyncStream<Int>.Continuation

        init() { (left, leave) = AsyncStream.makeStream(of: Int.self) }

        /// Somebody who stays until he is sent away.
        func guest(_ id: Int) async {
            _ = try? await Task.sleep(for: .seconds(3600))
            leave.yield(id)
        }
    }

    @Test("makes room for one more by sending away who let us wait longest for a request")
    func room() async {
        let (table, room) = (ConnectionTable(capacity: 3), Room())
        for _ in 0..<3 { await table.admit(room.guest) }
        await table.enter(.taking, 0)
        await table.enter(.listening, 1)
        var left = room.left.makeAsyncIterator()
        // The only one who has not asked yet; then who only listens; the newcomers take their places at the end.
        await table.admit(room.guest)
        #expect(await left.next() == 2)
        await table.enter(.taking, 3)
        while await table.count > 3 { await Task.yield() }
        await table.admit(room.guest)
        #expect(await left.next() == 1)
        await table.dismissAll()
    }

    @Test("forgets who has gone")
    func gone() async {
        let table = ConnectionTable(capacity: 2)
        for _ in 0..<10 { await table.admit { _ in } }
        while await table.count > 0 { await Task.yield() }
    }
}
