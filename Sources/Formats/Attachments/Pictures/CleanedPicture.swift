/// A picture without what its maker did not mean to publish; the bytes that its pixels come from are those of the original.
struct CleanedPicture: Equatable {
    var bytes: [UInt8]
    var removed: Set<RemovedMetadata> = []

    /// 100 megapixels: more than any camera or scanner of an office makes, and what a telephone can still show.
    private static let mostPixels = 100_000_000

    static func checkSize(width: Int, height: Int, at position: Int) throws(PictureDefect) {
        guard width > 0, height > 0 else { throw .malformed(at: position) }
        guard width <= mostPixels / height else { throw .oversized(width: width, height: height) }
    }
}
