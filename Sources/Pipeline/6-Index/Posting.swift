/// That a document holds a term, and how much the term says of it: the document's number over two bits of impact.
struct Posting: Sendable, Hashable, Comparable {
    let packed: UInt32

    init(packed: UInt32) { self.packed = packed }

    init(document: Int, _ impact: Impact) { packed = UInt32(document) << 2 | impact.rawValue }

    var document: UInt32 { packed >> 2 }
    var impact: UInt32 { packed & 3 }

    static func < (a: Posting, b: Posting) -> Bool { a.packed < b.packed }
}

/// How much a term says of a page: two bits rank as well as full counts (measured on questions over real texts).
enum Impact: UInt32 {
    case once, fewTimes, manyTimes, title

    init(count: Int, isInTitle: Bool) {
        switch (isInTitle, count) {
        case (true, _): self = .title
        case (_, ...1): self = .once
        case (_, 2...3): self = .fewTimes
        default: self = .manyTimes
        }
    }
}
