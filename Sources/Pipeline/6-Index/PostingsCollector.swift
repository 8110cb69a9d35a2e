import Synchronization

/// Collects the postings of all batches, in whatever order they come, in bounded memory.
///
/// What was collected is written down as a run whenever it has grown to a bound: its terms in the order of their bytes, each
/// with its postings in the order of the documents, as `TermRecord` has them. `MergedRuns` makes one of all runs. Where a
/// run ends leaves no trace, because no document's postings are in two of them.
final class PostingsCollector: Sendable {
    private struct State {
        var terms = TermTable()
        /// By the number of a term in `terms`.
        var entries: [(term: UInt32, posting: Posting)] = []
        var runs: [IndexRun] = []
        var count = 0
        /// Of each earlier index, what documents that are taken from it have been renumbered to.
        var numbers: [[UInt32]] = []
    }

    /// The index of an earlier build, of which some documents may be kept.
    struct Earlier {
        let run: IndexRun?
        let documentCount: Int

        init(_ run: IndexRun?, documentCount: Int) {
            self.run = run
            self.documentCount = documentCount
        }
    }

    let space: SpillSpace
    private let bound: Int
    private let earlier: [IndexRun?]
    private let state: Mutex<State>

    /// `bound` is how many postings are collected before a run is written; each takes eight bytes.
    init(in space: SpillSpace, bound: Int = 2 << 20, earlier: [Earlier] = []) {
        self.space = space
        self.bound = bound
        self.earlier = earlier.map(\.run)
        state = Mutex(
            State(numbers: earlier.map { Array(repeating: IndexRun.gone, count: $0.documentCount) }))
    }

    /// Takes a document, with so many postings, from one of the earlier indexes.
    func keep(_ document: Int, of index: Int, as number: Int, postings: Int) {
        state.withLock { state in
            state.numbers[index][document] = UInt32(number)
            state.count += postings
        }
    }

    /// How many postings were collected: the same in whatever order they came, as the size of the runs is not.
    var count: Int { state.withLock { $0.count } }

    func add(_ partial: PartialIndex) throws(FileFailure) {
        let failure = state.withLock { state -> FileFailure? in
            do throws(FileFailure) {
                if !state.entries.isEmpty, state.entries.count + partial.postings.count > bound { try endRun(&state) }
            } catch {
                return error
            }
            let numbers = (0..<partial.terms.count).map { number in
                UInt32(partial.terms.term(number).withUnsafeBufferPointer { state.terms.number(of: $0) })
            }
            state.count += partial.postings.count
            for entry in partial.postings { state.entries.append((numbers[Int(entry.term)], entry.posting)) }
            return nil
        }
        if let failure { throw failure }
    }

    /// All that was collected, as runs to merge; nothing is left here.
    func takeRuns() throws(FileFailure) -> [IndexRun] {
        let runs = state.withLock { state -> Result<[IndexRun], FileFailure> in
            do throws(FileFailure) {
                if !state.entries.isEmpty { try endRun(&state) }
            } catch {
                return .failure(error)
            }
            defer { state = State() }
            let kept = zip(earlier, state.numbers).compactMap { run, numbers in
                run.map { IndexRun(place: $0.place, numbers: numbers) }
            }
            return .success(kept + state.runs)
        }
        return try runs.get()
    }

    private func endRun(_ state: inout State) throws(FileFailure) {
        let bytes = Self.run(of: state.entries, state.terms)
        state.entries.removeAll(keepingCapacity: true)
        state.terms = TermTable()
        state.runs.append(IndexRun(place: try space.store(bytes)))
    }

    private static func run(of entries: [(term: UInt32, posting: Posting)], _ terms: TermTable) -> [UInt8] {
        // Counted first, each term has its place in one array.
        var starts = [Int](repeating: 0, count: terms.count + 1)
        for entry in entries { starts[Int(entry.term) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var postings = [Posting](repeating: Posting(packed: 0), count: entries.count)
        var next = starts
        for entry in entries {
            postings[next[Int(entry.term)]] = entry.posting
            next[Int(entry.term)] += 1
        }
        var writer = TermWriter()
        for number in terms.sortedNumbers {
            let range = starts[number]..<starts[number + 1]
            if range.count > 1 { postings[range].sort() }
            writer.append(terms.term(number), postings: postings[range])
        }
        return writer.bytes
    }
}
