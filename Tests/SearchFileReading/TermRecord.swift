/// A term with the pages that hold it, as a term file has it; in the directory's list, a term alone.
public struct TermRecord {
    public let bytes: [UInt8]
    /// As stated before them.
    public let count: Int
    public let postings: [(page: Int, impact: Int)]

    public var term: String { String(decoding: bytes, as: UTF8.self) }

    public static func all(in content: [UInt8], withPostings: Bool = true) -> [TermRecord] {
        var reader = VarintReader(content)
        var records: [TermRecord] = []
        var term: [UInt8] = []
        while !reader.isAtEnd {
            term = Array(term.prefix(reader.next()))
            term += reader.take(reader.next())
            var count = 0
            var postings: [(page: Int, impact: Int)] = []
            if withPostings {
                count = reader.next()
                var list = VarintReader(Array(reader.take(reader.next())))
                var page = 0
                while !list.isAtEnd {
                    let packed = list.next()
                    page += packed >> 2
                    postings.append((page, packed & 3))
                }
            }
            records.append(TermRecord(bytes: term, count: count, postings: postings))
        }
        return records
    }
}
