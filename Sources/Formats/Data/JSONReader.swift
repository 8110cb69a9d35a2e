import Diagnostics

/// Reads a JSON document (RFC 8259) into nodes with places, which the platform's decoders do not keep.
public struct JSONReader {
    private let bytes: [UInt8]
    private let file: String
    private var index = 0
    private var line = 1
    /// A byte of the line and its column; a file may be one long line, so that its characters are counted only once.
    private var columnMark = (index: 0, column: 1)

    private static let maximumDepth = 100

    /// Parses `bytes`, which are UTF-8.
    public static func read(_ bytes: some Collection<UInt8>, file: String) throws(DiagnosticError) -> DataNode {
        var reader = JSONReader(bytes: Array(bytes), file: file)
        let node = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.index == reader.bytes.count else { throw reader.failure(zh: "末尾有多余的内容", en: "text after the end") }
        return node
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private var column: Int {
        // Characters, not bytes: continuation bytes do not count.
        columnMark.column + bytes[columnMark.index..<index].count { $0 & 0xC0 != 0x80 }
    }

    private mutating func place() -> (line: Int, column: Int) {
        columnMark = (index, column)
        return (line, columnMark.column)
    }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
            index += 1
            if byte == 0x0A { (line, columnMark) = (line + 1, (index, 1)) }
        }
    }

    private mutating func value(depth: Int) throws(DiagnosticError) -> DataNode {
        guard depth < Self.maximumDepth else { throw failure(zh: "嵌套层数过多", en: "nested too deeply") }
        skipSpace()
        let (line, column) = place()
        let content: DataNode.Content
        switch current {
        case UInt8(ascii: "{")?: content = .mapping(try object(depth: depth))
        case UInt8(ascii: "[")?: content = .sequence(try array(depth: depth))
        case UInt8(ascii: "\"")?: content = .scalar(try string())
        default: content = try word()
        }
        return DataNode(content, line: line, column: column)
    }

    private mutating func object(depth: Int) throws(DiagnosticError) -> [DataNode.Entry] {
        var entries: [DataNode.Entry] = []
        var keys: Set<String> = []
        index += 1
        skipSpace()
        if take("}") { return entries }
        while true {
            skipSpace()
            let (keyLine, keyColumn) = place()
            guard current == UInt8(ascii: "\"") else { throw failure(zh: "此处应为带引号的键", en: "a quoted key belongs here") }
            let key = try string()
            guard keys.insert(key).inserted else {
                throw failure(zh: "同一个键写了两次：\(ShownName(key))", en: "a key stands twice: \(ShownName(key))")
            }
            skipSpace()
            guard take(":") else { throw failure(zh: "键后缺少冒号", en: "a colon is missing") }
            entries.append(.init(key: key, keyLine: keyLine, keyColumn: keyColumn, value: try value(depth: depth + 1)))
            skipSpace()
            if take("}") { return entries }
            guard take(",") else { throw failure(zh: "缺少逗号或右花括号", en: "a comma or } is missing") }
        }
    }

    private mutating func array(depth: Int) throws(DiagnosticError) -> [DataNode] {
        var nodes: [DataNode] = []
        index += 1
        skipSpace()
        if take("]") { return nodes }
        while true {
            nodes.append(try value(depth: depth + 1))
            skipSpace()
            if take("]") { return nodes }
            guard take(",") else { throw failure(zh: "缺少逗号或右方括号", en: "a comma or ] is missing") }
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    /// `true`, `false`, `null` or a number, which stays as it is written.
    private mutating func word() throws(DiagnosticError) -> DataNode.Content {
        let start = index
        while let byte = current, isWordByte(byte) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true", "false": return .scalar(word)
        default:
            guard isNumber(bytes[start..<index]) else {
                index = start
                throw failure(zh: "此处应为一个值", en: "a value belongs here")
            }
            return .scalar(word)
        }
    }

    /// A sign, an integer without leading zeros, a fraction, an exponent (RFC 8259 §6).
    private func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        var rest = word
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        func take(_ characters: StaticString) -> Bool {
            guard let first = rest.first, characters.withUTF8Buffer({ $0.contains(first) }) else { return false }
            rest = rest.dropFirst()
            return true
        }
        _ = take("-")
        let isZero = rest.first == UInt8(ascii: "0")
        let integer = digits()
        guard integer > 0, !isZero || integer == 1 else { return false }
        if take("."), digits() == 0 { return false }
        if take("eE") {
            _ = take("+-")
            if digits() == 0 { return false }
        }
        return rest.isEmpty
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private mutating func string() throws(DiagnosticError) -> String {
        index += 1
        var text: [UInt8] = []
        while let byte = current {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
            case 0..<0x20: throw failure(zh: "引号内有换行或控制字符", en: "a line break or control character inside quotes")
            default: text.append(byte)
            }
        }
        throw failure(zh: "引号没有结束", en: "a quotation does not end")
    }

    private mutating func escape() throws(DiagnosticError) -> [UInt8] {
        guard let byte = current else { throw failure(zh: "引号没有结束", en: "a quotation does not end") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            var unit = try hexadecimal()
            // A character above U+FFFF comes as two escapes.
            if (0xD800..<0xDC00).contains(unit), take("\\"), take("u") {
                let low = try hexadecimal()
                if (0xDC00..<0xE000).contains(low) { unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) }
            }
            guard let scalar = Unicode.Scalar(unit) else {
                throw failure(zh: "无效的 \\u 转义", en: "an invalid \\u escape")
            }
            return Array(String(Character(scalar)).utf8)
        default: throw failure(zh: "无效的转义", en: "an invalid escape")
        }
    }

    private mutating func hexadecimal() throws(DiagnosticError) -> UInt32 {
        let digits = bytes[index..<min(index + 4, bytes.count)]
        // `UInt32` would also take a sign.
        guard digits.count == 4, digits.first != UInt8(ascii: "+"),
            let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else {
            throw failure(zh: "无效的 \\u 转义", en: "an invalid \\u escape")
        }
        index += 4
        return unit
    }

    private func failure(zh: String, en: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .jsonSyntax, at: SourceLocation(file, line: line, column: column), zh: "JSON 格式错误：\(zh)。",
                en: "The JSON does not parse: \(en)."))
    }
}

extension Rule {
    public static let jsonSyntax = Rule(
        "json-syntax", firmness: .unconditional,
        statement: .init(zh: "JSON 须符合 RFC 8259。", en: "JSON follows RFC 8259."),
        explanation: .init(
            zh: "JSON 少一个引号或逗号，后面的内容就全都读不出来。",
            en: "With a quotation mark or comma missing, nothing after it can be read."),
        remedy: .init(zh: "检查该处的引号、逗号和括号是否成对。", en: "Look for a missing quote, comma or bracket there."),
        basis: .init(zh: "RFC 8259", en: "RFC 8259"))
}
