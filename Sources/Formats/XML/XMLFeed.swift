import CExpat
import Diagnostics

/// One run of expat over a document that comes in pieces.
struct XMLFeed: ~Copyable {
    private let parser: XML_Parser
    private let sink: XMLSink

    init(_ sink: XMLSink) throws(DiagnosticError) {
        guard let parser = XML_ParserCreate(nil) else { throw sink.malformed(line: 1) }
        self.parser = parser
        self.sink = sink
        sink.parser = parser
        // The sink lives as long as this feed does, and expat calls it only within `take` and `finish`.
        XML_SetUserData(parser, Unmanaged.passUnretained(sink).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name else { return }
                XMLSink.from(data)?.takeStart(name, attributes)
            },
            { data, name in
                guard let name else { return }
                XMLSink.from(data)?.takeEnd(name)
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let text else { return }
            XMLSink.from(data)?.takeText(text, Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLSink.from(data)?.refuseDocumentType() }
    }

    deinit { XML_ParserFree(parser) }

    borrowing func take(_ chunk: UnsafeRawBufferPointer) throws(DiagnosticError) {
        // Expat counts in 32 bits.
        var start = 0
        while start < chunk.count {
            let end = min(start + 1 << 20, chunk.count)
            try parse(UnsafeRawBufferPointer(rebasing: chunk[start..<end]), isFinal: false)
            start = end
        }
    }

    borrowing func finish() throws(DiagnosticError) {
        try parse(UnsafeRawBufferPointer(start: nil, count: 0), isFinal: true)
    }

    private borrowing func parse(_ chunk: UnsafeRawBufferPointer, isFinal: Bool) throws(DiagnosticError) {
        let status = XML_Parse(
            parser, chunk.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(chunk.count), isFinal ? 1 : 0)
        if let problem = sink.problem { throw problem }
        guard status == XML_STATUS_OK else {
            throw sink.malformed(line: Int(XML_GetCurrentLineNumber(parser)))
        }
    }
}
