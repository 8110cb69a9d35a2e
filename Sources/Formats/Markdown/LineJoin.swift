/// Takes out the line ends that stand between Chinese characters, where a browser would show them as spaces.
///
/// Between a Chinese character and a Latin letter or digit the space stays: a writer who breaks the line there would
/// not mind one, and between the words of a Latin phrase it is needed.
struct LineJoin {
    /// The text before the place where writing has come to; nil after anything that is not text.
    private var before: UnsafeBufferPointer<UInt8>?
    private var left: TypographicClass?
    private var offset = 0

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        before = text
        left = nil
    }

    mutating func interrupt() {
        before = nil
        left = nil
    }

    /// A line ends here, written as one byte at `offset` of the output.
    mutating func lineEnd(at offset: Int) {
        guard var end = before?.count, let before else { return }
        if EmphasisBoundary.isMark(before, at: end - EmphasisBoundary.markLength) { end -= EmphasisBoundary.markLength }
        guard end > 0 else { return }
        left = before.typographicClass(before: end)
        self.offset = offset
    }

    /// Where the byte of the last line end must go, now that `next` follows it.
    mutating func superfluousLineEnd(before next: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let left else { return nil }
        let start = EmphasisBoundary.isMark(next, at: 0) ? EmphasisBoundary.markLength : 0
        guard start < next.count else { return nil }
        return TypographicClass.joins(left, next.typographicClass(at: start)) ? offset : nil
    }
}
