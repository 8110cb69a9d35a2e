import Model

/// The day of every page, for those who sort by date; the client loads it only then.
///
/// Packed varints, a page each: the zigzag step from the last page's day number. Days are counted from 1999-12-31, so that
/// 2000-01-01 is 1 and 0 is left for pages without a date.
enum DateFile {
    /// 1999-12-31 by `Day.ordinal`.
    private static let origin = 10_956

    static func file(_ documents: [SearchDocument], stamp: String) -> SearchFile.Finished {
        var content: [UInt8] = []
        var last = 0
        for document in documents {
            let number = document.date.map { $0.ordinal - origin } ?? 0
            content.appendZigzag(number - last)
            last = number
        }
        var file = SearchFile(.dates, stamp: stamp)
        file.append(packed: content)
        return file.finished
    }
}
