/// A file that is to be made: where, and what stands in it.
public struct ContentFile: Sendable {
    /// Relative to the content folder, with `/` between its parts.
    public let path: String
    public let bytes: [UInt8]

    public init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }
}
