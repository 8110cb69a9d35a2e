import Dispatch
import Synchronization

/// The one way in which the pipeline uses several cores: batches of a range, their results in the range's order.
///
/// Where the batches begin depends on the count alone, never on `jobs`, so that results made per batch are the same on any
/// machine.
struct ParallelMap: Sendable {
    /// How many batches are worked on at once.
    let jobs: Int

    init(jobs: Int) { self.jobs = max(jobs, 1) }

    /// Small enough to keep all cores busy to the end, large enough that handing them out costs nothing.
    static let batchSize = 32

    /// What `transform` makes of each batch of `0..<count`, in order; `transform` runs on several threads at once.
    func batches<Result: Sendable>(of count: Int, transform: @Sendable (Range<Int>) -> Result) -> [Result] {
        let batchCount = (count + Self.batchSize - 1) / Self.batchSize
        let range: @Sendable (Int) -> Range<Int> = { batch in
            batch * Self.batchSize..<min((batch + 1) * Self.batchSize, count)
        }
        guard jobs > 1, batchCount > 1 else { return (0..<batchCount).map { transform(range($0)) } }
        return [Result](unsafeUninitializedCapacity: batchCount) { slots, initialized in
            // Each batch writes its own slot, once.
            nonisolated(unsafe) let slots = slots
            let next = Atomic<Int>(0)
            DispatchQueue.concurrentPerform(iterations: min(jobs, batchCount)) { _ in
                while true {
                    let batch = next.add(1, ordering: .relaxed).oldValue
                    guard batch < batchCount else { return }
                    slots.initializeElement(at: batch, to: transform(range(batch)))
                }
            }
            initialized = batchCount
        }
    }

    /// What `transform` makes of each element, in order.
    func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], transform: @Sendable (Element) -> Result
    ) -> [Result] {
        batches(of: elements.count) { range in range.map { transform(elements[$0]) } }.flatMap { $0 }
    }
}
