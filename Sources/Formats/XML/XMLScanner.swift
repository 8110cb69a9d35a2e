import CExpat
import Diagnostics

/// Takes what the scanner meets, in document order. A throw ends the scan and comes out of it.
public protocol XMLHandler {
    mutating func start(_ element: XMLElement) throws(DiagnosticError)
    /// `name` is without prefix.
    mutating func end(_ name: String) throws(DiagnosticError)
    /// Text in UTF-8, in pieces of any length; the bytes hold only during the call.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError)
}

/// Reads XML as a stream, through expat. Document types, and with them entities of their own, are refused, nothing outside
/// is fetched, and the depth is bounded: Office files have no use for any of it, attackers do.
public enum XMLScanner {
    /// Word nests tables in tables; nothing honest comes near.
    static let maximumDepth = 512

    /// Hands a whole document to the handler and gives it back; messages name `part`, the document's name within `file`.
    public static func scan<Handler: XMLHandler>(
        _ bytes: [UInt8], file: String, part: String = "", with handler: Handler
    ) throws(DiagnosticError) -> Handler {
        let sink = HandlerSink(handler, file: file, part: part)
        let feed = try XMLFeed(sink)
        try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticError) in
            try feed.take(UnsafeRawBufferPointer(buffer))
        }
        try feed.finish()
        return sink.handler
    }

    /// The same for a part of an archive, unpacked piece by piece; nil where there is no such part.
    public static func scan<Handler: XMLHandler>(
        part: String, of archive: ZipArchive, with handler: Handler
    ) throws(DiagnosticError) -> Handler? {
        let sink = HandlerSink(handler, file: archive.file, part: part)
        let feed = try XMLFeed(sink)
        let isThere = try archive.stream(part) { (chunk) throws(DiagnosticError) in try feed.take(chunk) }
        guard isThere else { return nil }
        try feed.finish()
        return sink.handler
    }
}

extension Rule {
    public static let xmlSyntax = Rule(
        "xml-syntax",
        statement: .init(
            zh: "表格和文档内部的 XML 须完好，不含文档类型声明。",
            en: "The XML inside a workbook or document is well-formed and declares no document type."),
        explanation: .init(
            zh: "Excel、WPS、Word 写出的文件总是如此；不合的文件多半已损坏，或被人改造来攻击读取它的程序。",
            en:
                "Office programs always write it so; what differs is damaged, or made to attack the program that reads it."
        ),
        remedy: .init(
            zh: "用 Excel、WPS 或 Word 打开，确认内容后另存一次。", en: "Open it in an office program, look it over and save it anew."),
        basis: .init(zh: "W3C XML 1.0；ECMA-376 第 2 部分 第 8.1.4 条", en: "W3C XML 1.0; ECMA-376 part 2, 8.1.4"))
}
