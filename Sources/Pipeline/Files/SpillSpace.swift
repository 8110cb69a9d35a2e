import Synchronization

/// Keeps byte strings in memory up to a bound, and those that come after in a file without a name.
final class SpillSpace: Sendable {
    /// Where a byte string lies.
    enum Place: Sendable {
        case memory([UInt8])
        case file(SpillFile, Range<Int>)

        var count: Int {
            switch self {
            case .memory(let bytes): bytes.count
            case .file(_, let range): range.count
            }
        }

        func bytes(_ part: Range<Int>) throws(FileFailure) -> [UInt8] {
            switch self {
            case .memory(let bytes): Array(bytes[part])
            case .file(let file, let range):
                try file.read(range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
            }
        }

        func bytes() throws(FileFailure) -> [UInt8] {
            switch self {
            case .memory(let bytes): bytes
            case .file(let file, let range): try file.read(range)
            }
        }
    }

    private struct State {
        var inMemory = 0
        var file: SpillFile?
        var inFile = 0
    }

    private let path: String
    private let bound: Int
    private let state = Mutex(State())

    /// `path` is where the file is made, if one is needed at all.
    init(path: String, bound: Int = 32 << 20) {
        self.path = path
        self.bound = bound
    }

    func store(_ bytes: [UInt8]) throws(FileFailure) -> Place {
        let place = state.withLock { state -> Result<Place, FileFailure> in
            guard state.inMemory + bytes.count > bound else {
                state.inMemory += bytes.count
                return .success(.memory(bytes))
            }
            do throws(FileFailure) {
                let file = if let file = state.file { file } else { try SpillFile(at: path) }
                state.file = file
                try file.write(bytes, at: state.inFile)
                defer { state.inFile += bytes.count }
                return .success(.file(file, state.inFile..<state.inFile + bytes.count))
            } catch {
                return .failure(error)
            }
        }
        return try place.get()
    }
}
