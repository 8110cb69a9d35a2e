import Foundation

/// Base64 (RFC 4648, 4) in the one spelling of given bytes: a text that decodes to them but is spelt otherwise is refused.
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    static func bytes(_ text: some StringProtocol, count: Int) -> [UInt8]? {
        guard let data = Data(base64Encoded: String(text)), data.count == count else { return nil }
        let bytes = Array(data)
        return self.text(bytes) == text ? bytes : nil
    }
}
