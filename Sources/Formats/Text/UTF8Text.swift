import Diagnostics

/// Checks that bytes are UTF-8 and drops a byte order mark: every format reader starts from here.
public enum UTF8Text {
    /// The bytes without a BOM, or a located finding about the first byte that is not UTF-8.
    public static func decode(_ bytes: [UInt8], file: String) -> Result<ArraySlice<UInt8>, DiagnosticError> {
        if let offset = firstInvalidOffset(in: bytes) {
            let line = bytes[..<offset].count { $0 == 0x0A } + 1
            return .failure(
                DiagnosticError(
                    Diagnostic(
                        .invalidEncoding, at: SourceLocation(file, line: line),
                        zh: "第 \(offset + 1) 个字节不是 UTF-8 编码。", en: "Byte \(offset + 1) is not UTF-8.")))
        }
        return .success(bytes.starts(with: byteOrderMark) ? bytes[3...] : bytes[...])
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Where the first ill-formed sequence starts (Unicode 15, table 3-7), nil where there is none.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let lead = bytes[index]
                if lead < 0x80 {
                    index += 1
                    continue
                }
                // The second byte's range shuts out overlong forms, surrogates and what lies above U+10FFFF.
                let (length, second): (Int, ClosedRange<UInt8>)
                switch lead {
                case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
                case 0xE0: (length, second) = (3, 0xA0...0xBF)
                case 0xED: (length, second) = (3, 0x80...0x9F)
                case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
                case 0xF0: (length, second) = (4, 0x90...0xBF)
                case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
                case 0xF4: (length, second) = (4, 0x80...0x8F)
                default: return index
                }
                guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return index }
                for next in (index + 2)..<max(index + length, index + 2) where bytes[next] & 0xC0 != 0x80 {
                    return index
                }
                index += length
            }
            return nil
        }
    }
}

/// A finding that makes going on with a file impossible.
public struct DiagnosticError: Error {
    public let diagnostic: Diagnostic
    public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Rule {
    public static let invalidEncoding = Rule(
        "invalid-encoding", firmness: .unconditional,
        statement: .init(zh: "文本文件须为 UTF-8 编码。", en: "Text files are UTF-8."),
        explanation: .init(
            zh: "编码不对，汉字会变成乱码；猜着读，名字和地名就可能变成另一个字。",
            en: "In the wrong encoding Chinese characters come out garbled, and a guess can turn a name into another."),
        remedy: .init(
            zh: "用 Excel 或 WPS 打开后另存为“CSV UTF-8（逗号分隔）”；用记事本时在“另存为”中选 UTF-8 编码。",
            en: "Save the file again as UTF-8 (in Excel: \"CSV UTF-8\")."),
        basis: .init(zh: "RFC 3629（UTF-8）", en: "RFC 3629 (UTF-8)"))
}
