/// Where a file lies in a bundle, from its root, as the very bytes: equal only where every byte is.
///
/// A `String` would take two spellings of one character for the same, and a file system need not.
public struct BundlePath: Hashable, Sendable, ExpressibleByStringLiteral {
    let bytes: [UInt8]

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
    init(_ text: String) { bytes = Array(text.utf8) }
    public init(stringLiteral text: String) { self.init(text) }

    private static let slash = UInt8(ascii: "/")

    func appending(_ name: [UInt8]) -> BundlePath {
        BundlePath(bytes.isEmpty ? name : bytes + [Self.slash] + name)
    }

    /// Whether it lies under `data/`, where a bag has its payload (RFC 8493, 2.1.2).
    var isPayload: Bool { bytes.starts(with: "data/".utf8) }

    /// A path a line.
    static func lines(_ paths: [BundlePath]) -> [UInt8] { paths.flatMap { $0.bytes + [0x0A] } }

    /// Nil where the bytes are not UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }

    /// One form for all spellings that a case-insensitive or normalizing file system takes for the same name.
    var folded: String { String(decoding: bytes, as: UTF8.self).lowercased() }
}

extension BundlePath: Comparable {
    public static func < (a: BundlePath, b: BundlePath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}

extension BundlePath: CustomStringConvertible {
    /// For people: what a terminal would obey instead of showing it becomes `�`.
    public var description: String { ShownText.of(String(decoding: bytes, as: UTF8.self)) }
}

extension BundlePath {
    /// Whether every program that reads the bundle, on every system, takes it for the same file below the bundle's folder.
    ///
    /// `%` is left out because readers of bags disagree about it: RFC 8493 decodes `%25`, `sha256sum` and bagit.py do not. `\` parts folders on
    /// Windows, and a colon names a drive or a stream there.
    var isPortable: Bool {
        guard let text, !bytes.isEmpty, bytes.count <= 1024, bytes.first != UInt8(ascii: "~") else { return false }
        guard text.unicodeScalars.allSatisfy({ !Self.forbidden.contains($0) && !ShownText.isHidden($0) }) else {
            return false
        }
        return bytes.split(separator: Self.slash, omittingEmptySubsequences: false).allSatisfy { name in
            // `.` and `..` end in a dot, and Windows drops a dot or space at a name's end.
            guard let last = name.last, let first = name.first else { return false }
            return last != UInt8(ascii: ".") && last != UInt8(ascii: " ") && first != UInt8(ascii: " ")
                && name.count <= 255
        }
    }

    /// Whether it is portable and lies at the root.
    var isName: Bool { isPortable && !bytes.contains(Self.slash) }

    private static let forbidden = Set("%\\:*?\"<>|".unicodeScalars)
}
