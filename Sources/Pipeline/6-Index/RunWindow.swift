/// What is read of a run at one time.
struct RunWindow {
    private let run: SpillSpace.Place
    private var bytes: [UInt8] = []
    private var position = 0
    /// Where in the run the window ends.
    private var end = 0

    private static let size = 128 << 10
    private static let longestVarint = 5

    init(_ run: SpillSpace.Place) { self.run = run }

    var isAtEnd: Bool { position == bytes.count && end == run.count }

    mutating func number() throws(FileFailure) -> Int {
        if bytes.count - position < Self.longestVarint { try readOn() }
        return Int(bytes.readVarint(at: &position))
    }

    mutating func take(_ count: Int, into taken: inout [UInt8]) throws(FileFailure) {
        var rest = count
        while rest > 0 {
            if position == bytes.count { try readOn() }
            let part = min(rest, bytes.count - position)
            taken.append(contentsOf: bytes[position..<position + part])
            position += part
            rest -= part
        }
    }

    private mutating func readOn() throws(FileFailure) {
        guard end < run.count else { return }
        let next = min(end + Self.size, run.count)
        bytes = bytes[position...] + (try run.bytes(end..<next))
        position = 0
        end = next
    }
}
