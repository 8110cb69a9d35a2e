import Formats
import Foundation

/// What a file of the search index holds, read as the client reads it and with nothing of what wrote it.
public struct SearchFileContent {
    public enum Problem: Error { case notOneCall, notPacked }

    public let kind: String
    public let number: Int
    public let stamp: String
    /// A packed string, or an object some of whose values are packed strings.
    public let data: Any

    /// A file is one call whose arguments are JSON.
    public init(_ bytes: some Sequence<UInt8>) throws {
        let source = String(decoding: Array(bytes.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }), as: UTF8.self)
        guard source.hasPrefix("noticeboardSearch("), source.hasSuffix(");\n") else { throw Problem.notOneCall }
        let list = "[" + source.dropFirst("noticeboardSearch(".count).dropLast(3) + "]"
        guard let arguments = try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [Any], arguments.count == 4,
            let kind = arguments[0] as? String, let number = arguments[1] as? Int, let stamp = arguments[2] as? String
        else { throw Problem.notOneCall }
        (self.kind, self.number, self.stamp, data) = (kind, number, stamp, arguments[3])
    }

    /// The data, or the value of one of its members, unpacked.
    public func unpacked(_ member: String? = nil) throws -> [UInt8] {
        let text = member.map { (data as? [String: Any])?[$0] as? String } ?? (data as? String)
        guard let text, let packed = Data(base64Encoded: text),
            let bytes = Deflate.unpacked(Array(packed), limit: 16 << 20)
        else { throw Problem.notPacked }
        return bytes
    }

    /// All words in a file, the terms of an index among them each in a line, so that tests can look for what must not be there.
    public static func words(in file: some Sequence<UInt8>) throws -> String {
        let bytes = Array(file)
        let content = try SearchFileContent(bytes)
        let source = String(decoding: bytes, as: UTF8.self)
        switch content.kind {
        case "terms": return TermRecord.all(in: try content.unpacked()).map(\.term).joined(separator: "\n")
        case "directory":
            let terms = TermRecord.all(in: try content.unpacked("terms"), with: .nothing)
            return source + terms.map(\.term).joined(separator: "\n")
        case "ranges":
            return TermRecord.all(in: try content.unpacked(), with: .expectations).map(\.term).joined(separator: "\n")
        case "columns": return source + String(decoding: try content.unpacked("places"), as: UTF8.self)
        default: return source + String(decoding: try content.unpacked(), as: UTF8.self)
        }
    }
}
