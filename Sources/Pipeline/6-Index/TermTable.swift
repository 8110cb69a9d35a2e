/// Numbers terms in the order in which they are first seen; their bytes lie in one run.
struct TermTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// Open addressing: one more than a term's number, or 0; at most half full.
    private var slots = [UInt32](repeating: 0, count: 1024)

    var count: Int { ends.count }

    func term(_ number: Int) -> ArraySlice<UInt8> {
        bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
    }

    /// The terms' numbers in the order of the terms' bytes.
    var sortedNumbers: [Int] {
        let keyed = (0..<count).map { (key: term($0).sortKey, number: $0) }
        let sorted = keyed.sorted { a, b in
            a.key != b.key ? a.key < b.key : term(a.number).lexicographicallyPrecedes(term(b.number))
        }
        return sorted.map(\.number)
    }

    mutating func number(of term: UnsafeBufferPointer<UInt8>) -> Int {
        let slot = slot(of: term)
        if slots[slot] > 0 { return Int(slots[slot]) - 1 }
        bytes.append(contentsOf: term)
        ends.append(bytes.count)
        slots[slot] = UInt32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return ends.count - 1
    }

    private func slot(of term: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = Int(truncatingIfNeeded: Checksum(of: term).spread) & (slots.count - 1)
        while slots[slot] > 0, !holds(term, Int(slots[slot]) - 1) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func holds(_ term: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        guard ends[number] - start == term.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < term.count {
                if bytes[start + index] != term[index] { return false }
                index += 1
            }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 0..<count {
            let slot = term(number).withUnsafeBufferPointer { self.slot(of: $0) }
            slots[slot] = UInt32(number + 1)
        }
    }
}
