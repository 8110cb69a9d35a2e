import Diagnostics

/// Brings bytes to UTF-8 without a byte order mark: every format of text starts from here.
///
/// A byte order mark decides; without one, what is well-formed UTF-8 is UTF-8; what is not is GB18030, as Chinese
/// spreadsheets save CSV. Lines stay what they are in each of the three.
public enum UTF8Text {
    /// The text, or a located finding about the first byte that is in none of the encodings, or about what the file really is.
    public static func decode(_ bytes: [UInt8], file: String) -> Result<ArraySlice<UInt8>, DiagnosticError> {
        if let problem = FileSignature.problem(withText: bytes, file: file) { return .failure(problem) }
        if UTF16Text.hasMark(bytes) {
            let (text, invalid) = UTF16Text.decode(bytes)
            guard let invalid else { return .success(text[...]) }
            let line = text.count { $0 == 0x0A } + 1
            return .failure(
                failure(file, line, zh: "第 \(invalid + 1) 个字节不是 UTF-16 编码", en: "Byte \(invalid + 1) is not UTF-16"))
        }
        let hasMark = bytes.starts(with: byteOrderMark)
        guard let offset = firstInvalidOffset(in: bytes) else { return .success(hasMark ? bytes[3...] : bytes[...]) }
        guard !hasMark, !isMostlyUTF8(bytes) else { return .failure(notUTF8(bytes, file, at: offset)) }
        do throws(GB18030.Failure) {
            return .success(try GB18030.decode(bytes)[...])
        } catch {
            switch error {
            case .unavailable: return .failure(notUTF8(bytes, file, at: offset))
            case .invalid(let other):
                // The encoding that went farther is the likelier one.
                let offset = max(offset, other)
                return .failure(
                    failure(
                        file, line(of: offset, in: bytes), zh: "第 \(offset + 1) 个字节既不是 UTF-8 编码，也不是 GB18030 编码",
                        en: "Byte \(offset + 1) is neither UTF-8 nor GB18030"))
            }
        }
    }

    private static func notUTF8(_ bytes: [UInt8], _ file: String, at offset: Int) -> DiagnosticError {
        failure(
            file, line(of: offset, in: bytes), zh: "第 \(offset + 1) 个字节不是 UTF-8 编码",
            en: "Byte \(offset + 1) is not UTF-8")
    }

    private static func failure(_ file: String, _ line: Int, zh: String, en: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(.invalidEncoding, at: SourceLocation(file, line: line), zh: zh + "。", en: en + "."))
    }

    private static func line(of offset: Int, in bytes: [UInt8]) -> Int { bytes[..<offset].count { $0 == 0x0A } + 1 }

    /// Whether the bytes are UTF-8 but for a few: every damaged text in UTF-8 is also a wrong text in GB18030, which nobody may
    /// ever see. A Chinese text in GB18030 has few runs of three bytes that could be UTF-8, and many that could not.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var sound = 0
        var broken = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            if let length = bytes.withUnsafeBufferPointer({ sequenceLength(at: index, in: $0) }) {
                if length > 2 { sound += 1 }
                index += length
            } else {
                broken += 1
                index += 1
            }
        }
        return sound >= broken
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Where the first ill-formed sequence starts (Unicode 15, table 3-7), nil where there is none.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                if bytes[index] < 0x80 {
                    index += 1
                    continue
                }
                guard let length = sequenceLength(at: index, in: bytes) else { return index }
                index += length
            }
            return nil
        }
    }

    /// The length of the well-formed sequence that begins with this byte, which is not ASCII; nil where there is none.
    private static func sequenceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        // The second byte's range shuts out overlong forms, surrogates and what lies above U+10FFFF.
        let (length, second): (Int, ClosedRange<UInt8>)
        switch bytes[index] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for next in (index + 2)..<max(index + length, index + 2) where bytes[next] & 0xC0 != 0x80 { return nil }
        return length
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
        statement: .init(
            zh: "文本文件为 UTF-8、GB18030 或带标记的 UTF-16 编码。", en: "Text files are UTF-8, GB18030, or UTF-16 with a mark."),
        explanation: .init(
            zh:
                "先看文件开头的标记（BOM），再看是否合乎 UTF-8，都不是则按 GB18030（Excel 默认的 CSV 编码）读取。三者都不是的字节无法还原成文字；大体是 UTF-8 而有几处坏字节的文件也不按 GB18030 硬读，以免公开乱码。",
            en:
                "A byte order mark decides, then UTF-8 if it is well-formed, then GB18030 as Chinese Excel saves CSV. Bytes in none of them are no text; UTF-8 with a few bad bytes is not forced into GB18030, which would publish garbage."
        ),
        remedy: .init(
            zh: "用 Excel 或 WPS 打开后另存为“CSV UTF-8（逗号分隔）”；用记事本时在“另存为”中选 UTF-8 编码。",
            en: "Save the file again as UTF-8 (in Excel: \"CSV UTF-8\")."),
        basis: .init(zh: "GB 18030—2022；RFC 3629", en: "GB 18030—2022; RFC 3629"))
}
