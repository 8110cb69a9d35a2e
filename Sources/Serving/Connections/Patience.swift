/// How long somebody may let us wait.
enum Patience {
    /// For a whole request's head: a browser sends it at once.
    static let request = Duration.seconds(10)
    /// For a piece of an answer to be taken.
    static let piece = Duration.seconds(15)
    /// Between two signs of life on a stream of events.
    static let heartbeat = Duration.seconds(15)
    /// For the rest of what is not wanted, so that a refusal is not lost with it.
    static let farewell = Duration.seconds(1)

    struct Exhausted: Error {}

    /// Runs `work`, which is cancelled and fails when the time is over.
    static func waiting<Value: Sendable>(
        _ limit: Duration, for work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            defer { group.cancelAll() }
            group.addTask(operation: work)
            group.addTask {
                try await Task.sleep(for: limit)
                throw Exhausted()
            }
            guard let value = try await group.next() else { throw Exhausted() }
            return value
        }
    }
}
