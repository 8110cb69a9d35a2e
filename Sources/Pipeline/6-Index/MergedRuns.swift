/// All runs as one: every term once, in the order of their bytes, with the postings of all runs.
struct MergedRuns {
    private var cursors: [TermCursor] = []
    /// A heap of the cursors that have a term: the least term is the first, and each stands before the two at twice its place.
    private var heads: [Head] = []
    private var postings: [Posting] = []
    private var encoded: [UInt8] = []

    private struct Head {
        let key: UInt64
        let length: Int
        let cursor: Int
    }

    init(_ runs: [IndexRun]) throws(FileFailure) {
        for run in runs {
            var cursor = TermCursor(run)
            guard try cursor.advance() else { continue }
            heads.append(Head(key: cursor.key, length: cursor.term.count, cursor: cursors.count))
            cursors.append(cursor)
        }
        for index in heads.indices.reversed() { sink(from: index) }
    }

    /// Hands over every term, with its postings encoded as `TermWriter` does.
    mutating func forEachTerm(
        _ body: (_ term: [UInt8], _ count: Int, _ encodedPostings: [UInt8]) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        while let head = heads.first {
            // Of the others the least is one of the next two.
            guard (1...2).contains(where: { $0 < heads.count && areAtOneTerm(head, heads[$0]) }) else {
                try body(
                    cursors[head.cursor].term, cursors[head.cursor].count, cursors[head.cursor].encodedPostings)
                try advanceFirst()
                continue
            }
            let term = cursors[head.cursor].term
            postings.removeAll(keepingCapacity: true)
            while let next = heads.first, cursors[next.cursor].term == term {
                cursors[next.cursor].appendPostings(to: &postings)
                try advanceFirst()
            }
            // The postings of each run ascend, which makes sorting them quick.
            postings.sort()
            encoded.removeAll(keepingCapacity: true)
            encoded.append(postings: postings)
            try body(term, postings.count, encoded)
        }
    }

    private mutating func advanceFirst() throws(FileFailure) {
        let cursor = heads[0].cursor
        if try cursors[cursor].advance() {
            heads[0] = Head(key: cursors[cursor].key, length: cursors[cursor].term.count, cursor: cursor)
        } else {
            heads.swapAt(0, heads.count - 1)
            heads.removeLast()
        }
        sink(from: 0)
    }

    private mutating func sink(from start: Int) {
        var parent = start
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heads.count && precedes(heads[child], heads[least]) {
                least = child
            }
            guard least != parent else { return }
            heads.swapAt(parent, least)
            parent = least
        }
    }

    private func precedes(_ a: Head, _ b: Head) -> Bool {
        if a.key != b.key { return a.key < b.key }
        if a.length <= 8 || b.length <= 8 { return a.length < b.length }
        return cursors[a.cursor].term.lexicographicallyPrecedes(cursors[b.cursor].term)
    }

    private func areAtOneTerm(_ a: Head, _ b: Head) -> Bool {
        a.key == b.key && a.length == b.length && (a.length <= 8 || cursors[a.cursor].term == cursors[b.cursor].term)
    }
}
