/// A row of a pipe table as it is written: its cells without the pipes and the space around them.
struct PipeRow {
    let cells: [Range<Int>]

    /// Splits a line at its pipes, but for those written `\|` and those in code spans.
    init(_ line: Range<Int>, of bytes: [UInt8]) {
        let pipe = UInt8(ascii: "|")
        var cells: [Range<Int>] = []
        let line = line.trimmingBlanks(of: bytes)
        var index = line.lowerBound
        if index < line.upperBound, bytes[index] == pipe { index += 1 }
        var start = index
        var codeSpans: CodeSpans?
        while index < line.upperBound {
            switch bytes[index] {
            case pipe:
                cells.append((start..<index).trimmingBlanks(of: bytes))
                index += 1
                start = index
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"):
                var spans = codeSpans ?? CodeSpans(in: index..<line.upperBound, of: bytes)
                index = spans.end(ofRunAt: index)
                codeSpans = spans
            default: index += 1
            }
        }
        // What follows the last pipe is a cell, unless it is nothing.
        let rest = (start..<line.upperBound).trimmingBlanks(of: bytes)
        if !rest.isEmpty { cells.append(rest) }
        self.cells = cells
    }
}

extension Range<Int> {
    /// Without the spaces and tabs at its ends.
    func trimmingBlanks(of bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (lowerBound, upperBound)
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}

extension UInt8 {
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

/// The runs of backticks in a line: a code span ends at the next run of the same length as the one that begins it.
private struct CodeSpans {
    /// For each length the starts of its runs, last first, so that the ones gone by are dropped at the end.
    private var starts: [Int: [Int]] = [:]
    private var runs: [Int: Int] = [:]

    init(in range: Range<Int>, of bytes: [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, bytes[index] == UInt8(ascii: "`") { index += 1 }
            if index > start {
                starts[index - start, default: []].append(start)
                runs[start] = index - start
            } else {
                index += 1
            }
        }
        for length in starts.keys { starts[length]?.reverse() }
    }

    /// Where the code span ends that the run begins, or the run itself when no other closes it.
    mutating func end(ofRunAt start: Int) -> Int {
        // A backslash before a backtick parts it from its run; then it begins no code span.
        guard let length = runs[start] else { return start + 1 }
        while let next = starts[length]?.last, next <= start { starts[length]?.removeLast() }
        guard let closing = starts[length]?.last else { return start + length }
        return closing + length
    }
}
