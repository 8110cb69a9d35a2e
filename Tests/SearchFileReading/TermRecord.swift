/// A term with the pages that hold it, as a term file has it; where such files begin, a term with less.
public struct TermRecord {
    /// What comes with each term: in the directory nothing, in a list of files what a client may expect of the one that begins there.
    public enum Content { case nothing, expectations, postings }

    public let bytes: [UInt8]
    /// As stated before them.
    public let count: Int
    public let postings: [(page: Int, impact: Int)]
    public let expected: (weight: Int, digitsOfPages: Int)?

    public var term: String { String(decoding: bytes, as: UTF8.self) }

    public static func all(in bytes: [UInt8], with content: Content = .postings) -> [TermRecord] {
        var reader = VarintReader(bytes)
        var records: [TermRecord] = []
        var term: [UInt8] = []
        while !reader.isAtEnd {
            term = Array(term.prefix(reader.next()))
            term += reader.take(reader.next())
            var count = 0
            var postings: [(page: Int, impact: Int)] = []
            if content == .postings {
                count = reader.next()
                var list = VarintReader(Array(reader.take(reader.next())))
                var page = 0
                while !list.isAtEnd {
                    let packed = list.next()
                    page += packed >> 2
                    postings.append((page, packed & 3))
                }
            }
            let expected = content == .expectations ? (reader.next(), reader.next()) : nil
            records.append(TermRecord(bytes: term, count: count, postings: postings, expected: expected))
        }
        return records
    }
}
