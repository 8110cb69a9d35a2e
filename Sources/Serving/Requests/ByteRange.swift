/// The part of a file that a request asks for (RFC 9110 §14): a reader of PDF files jumps to a page without the rest.
enum ByteRange {
    /// The bytes asked for within `size`; nil where the whole file is the answer, as for what is not understood and for several ranges.
    static func bytes(_ field: String?, of size: Int) throws(Refusal) -> Range<Int>? {
        guard let field, field.hasPrefix("bytes=") else { return nil }
        let ends = field.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else { return nil }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?):
            guard first <= last else { return nil }
            guard first < size else { throw .range }
            return first..<min(last, size - 1) + 1
        case (let first?, nil) where ends[1].isEmpty:
            guard first < size else { throw .range }
            return first..<size
        case (nil, let count?) where ends[0].isEmpty:
            guard count > 0, size > 0 else { throw .range }
            return max(size - count, 0)..<size
        default: return nil
        }
    }
}
