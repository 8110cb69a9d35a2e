/// The lines of a source by number, and where in them something is written.
///
/// libcmark's columns are wrong after the first line of a paragraph in a list, and its lines after a reference
/// definition; so what a message points at is looked up in the text.
struct SourceLines {
    let bytes: [UInt8]
    private let starts: [Int]
    /// How far a search goes on: a source of one long line would cost the square of its length.
    private static let reach = 4096

    /// Lines end as CommonMark says: at a line feed, a carriage return, or both.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = bytes.withUnsafeBufferPointer { text in
            var starts = [0]
            starts.reserveCapacity(text.count / 32)
            for index in text.indices {
                switch text[index] {
                case UInt8(ascii: "\n"): starts.append(index + 1)
                case UInt8(ascii: "\r") where index + 1 == text.count || text[index + 1] != UInt8(ascii: "\n"):
                    starts.append(index + 1)
                default: continue
                }
            }
            return starts
        }
    }

    /// The bytes of a line, counted from 1, without its ending.
    func range(of line: Int) -> Range<Int> {
        guard starts.indices.contains(line - 1) else { return bytes.count..<bytes.count }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// Where `text` next stands at or after `offset` and within the given lines.
    func position(of text: [UInt8], in lines: ClosedRange<Int>, from offset: Int) -> (line: Int, offset: Int)? {
        let start = max(offset, range(of: lines.lowerBound).lowerBound)
        let end = min(range(of: lines.upperBound).upperBound, start + Self.reach)
        guard let first = text.first, start + text.count <= end else { return nil }
        for index in start...(end - text.count)
        where bytes[index] == first && bytes[index..<(index + text.count)].elementsEqual(text) {
            let line = starts.withUnsafeBufferPointer { starts in
                var line = lines.lowerBound
                while line < starts.count, starts[line] <= index { line += 1 }
                return line
            }
            return (line, index)
        }
        return nil
    }

    /// The column, in characters from 1, of a byte in a line.
    func column(of offset: Int, in line: Int) -> Int? {
        let start = range(of: line).lowerBound
        guard offset - start <= Self.reach else { return nil }
        let before = EmphasisBoundary.removingMarks(Array(bytes[start..<offset]))
        return 1 + before.count { $0 & 0xC0 != 0x80 }
    }
}
