/// Who is connected. There is always room for one more: who has kept us waiting longest makes way.
actor ConnectionTable {
    /// What a connection waits for; the first are the first to go.
    enum Phase: Int, Comparable {
        case asking, listening, taking

        static func < (lhs: Phase, rhs: Phase) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    private struct Entry {
        var phase = Phase.asking
        var task: Task<Void, Never>?
        var isLeaving = false
    }

    private let capacity: Int
    private var entries: [Int: Entry] = [:]
    private var nextID = 0

    init(capacity: Int) { self.capacity = capacity }

    var count: Int { entries.count }

    /// Starts to serve a connection, which ends when `serve` does.
    func admit(_ serve: @escaping @Sendable (_ id: Int) async -> Void) {
        if entries.count >= capacity { dismissOne() }
        let id = nextID
        nextID += 1
        entries[id] = Entry()
        entries[id]?.task = Task {
            await serve(id)
            self.remove(id)
        }
    }

    func enter(_ phase: Phase, _ id: Int) { entries[id]?.phase = phase }

    func dismissAll() { for entry in entries.values { entry.task?.cancel() } }

    private func dismissOne() {
        let staying = entries.filter { !$0.value.isLeaving }
        guard let next = staying.min(by: { ($0.value.phase, $0.key) < ($1.value.phase, $1.key) }) else { return }
        entries[next.key]?.isLeaving = true
        next.value.task?.cancel()
    }

    private func remove(_ id: Int) { entries[id] = nil }
}
