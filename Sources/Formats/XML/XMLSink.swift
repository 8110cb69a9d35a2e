import CExpat
import Diagnostics

/// What expat's callbacks write to: the one place where a reference stands in for the handler's value, since C can hold
/// nothing else.
class XMLSink {
    fileprivate(set) var problem: DiagnosticError?
    /// Set by the feed that drives this sink.
    var parser: XML_Parser?

    private let file: String
    private let part: String
    private var depth = 0

    fileprivate init(file: String, part: String) {
        self.file = file
        self.part = part
    }

    static func from(_ data: UnsafeMutableRawPointer?) -> XMLSink? {
        data.map { Unmanaged<XMLSink>.fromOpaque($0).takeUnretainedValue() }
    }

    fileprivate func start(_ element: XMLElement) throws(DiagnosticError) {}
    fileprivate func end(_ name: String) throws(DiagnosticError) {}
    fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {}

    func takeStart(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        guard problem == nil else { return }
        depth += 1
        do throws(DiagnosticError) {
            guard depth <= XMLScanner.maximumDepth else { throw malformed(line: currentLine) }
            try start(XMLElement(name: Self.localName(name), attributes: attributes.map { UnsafePointer($0) }))
        } catch { stop(error) }
    }

    func takeEnd(_ name: UnsafePointer<CChar>) {
        guard problem == nil else { return }
        depth -= 1
        do throws(DiagnosticError) { try end(Self.localName(name)) } catch { stop(error) }
    }

    func takeText(_ text: UnsafePointer<CChar>, _ count: Int) {
        guard problem == nil else { return }
        let bytes = UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
        do throws(DiagnosticError) { try self.text(bytes) } catch { stop(error) }
    }

    func refuseDocumentType() { stop(malformed(line: currentLine)) }

    private func stop(_ error: DiagnosticError) {
        problem = error
        if let parser { XML_StopParser(parser, 0) }
    }

    private var currentLine: Int { parser.map { Int(XML_GetCurrentLineNumber($0)) } ?? 1 }

    func malformed(line: Int) -> DiagnosticError {
        let name = ShownName(part)
        return DiagnosticError(
            Diagnostic(
                .xmlSyntax, at: SourceLocation(file), zh: "文件内部的 \(name) 第 \(line) 行无法读取。",
                en: "Line \(line) of \(name) inside the file cannot be read."))
    }

    private static func localName(_ name: UnsafePointer<CChar>) -> String {
        var start = name
        var end = name
        while end.pointee != 0 {
            if end.pointee == 0x3A { start = end + 1 }
            end += 1
        }
        return String(cString: start)
    }
}

/// The sink for one type of handler.
final class HandlerSink<Handler: XMLHandler>: XMLSink {
    private(set) var handler: Handler

    init(_ handler: Handler, file: String, part: String) {
        self.handler = handler
        super.init(file: file, part: part)
    }

    override fileprivate func start(_ element: XMLElement) throws(DiagnosticError) { try handler.start(element) }
    override fileprivate func end(_ name: String) throws(DiagnosticError) { try handler.end(name) }
    override fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {
        try handler.text(bytes)
    }
}
