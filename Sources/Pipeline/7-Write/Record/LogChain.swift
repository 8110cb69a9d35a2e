import Formats
import Model

/// The record of one place as a file of lines, each of which names the SHA-256 of the one before: none can be changed, left
/// out or put in without changing all that follow.
struct LogChain: Sendable {
    struct Line: Sendable {
        /// Nil where the line is no entry.
        let entry: LogEntry?
        let bytes: Range<Int>
        /// SHA-256 of the line without its break.
        let digest: String
    }

    /// What is wrong with a line, counted from 1.
    struct Defect: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            /// It is no entry of a record.
            case unreadable
            /// It has another number than its place.
            case number
            /// The line before, or the name of the place, is not the one that it was written after.
            case previous
            /// Its day lies before that of the line before.
            case day
            /// The last line has no end.
            case unfinished
        }

        let line: Int
        let kind: Kind
    }

    let bytes: [UInt8]
    let lines: [Line]
    let defects: [Defect]
    private let seed: String

    /// What the first line has in the place of the line before, so that no place's record passes for another's.
    static func seed(of region: RegionCode) -> String { SHA256.hex(Array("noticeboard-record \(region)".utf8)) }

    var head: LogHead { LogHead(count: lines.count, digest: lines.last?.digest ?? seed) }

    /// Reads a chain and finds what is wrong with it; no bytes are a chain that has not begun.
    init(_ bytes: [UInt8], of region: RegionCode) {
        self.bytes = bytes
        seed = Self.seed(of: region)
        var lines: [Line] = []
        var defects: [Defect] = []
        var (previous, day) = (seed, nil as Day?)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let number = lines.count + 1
            let node = try? JSONReader.read(bytes[start..<end], file: "")
            let entry = node.flatMap { LogEntry($0) }
            if entry == nil { defects.append(Defect(line: number, kind: .unreadable)) }
            if node?["number"]?.scalar != "\(number)" { defects.append(Defect(line: number, kind: .number)) }
            if node?["previous"]?.scalar != previous { defects.append(Defect(line: number, kind: .previous)) }
            if let entry, let day, entry.day < day { defects.append(Defect(line: number, kind: .day)) }
            if end == bytes.count { defects.append(Defect(line: number, kind: .unfinished)) }
            day = entry?.day ?? day
            previous = SHA256.hex(Array(bytes[start..<end]))
            lines.append(Line(entry: entry, bytes: start..<end, digest: previous))
            start = end + 1
        }
        self.lines = lines
        self.defects = defects
    }

    /// The bytes of a chain with more lines, and where it ends then.
    static func appending(_ entries: [LogEntry], to bytes: [UInt8], ending head: LogHead) -> (
        bytes: [UInt8], head: LogHead
    ) {
        var (bytes, count, digest) = (bytes, head.count, head.digest)
        for entry in entries {
            count += 1
            let line = entry.line(number: count, previous: digest)
            digest = SHA256.hex(line)
            bytes += line + [0x0A]
        }
        return (bytes, LogHead(count: count, digest: digest))
    }

    func line(_ position: Int) -> ArraySlice<UInt8> { bytes[lines[position].bytes] }
}
