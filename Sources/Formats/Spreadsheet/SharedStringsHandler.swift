import Diagnostics

/// `sharedStrings.xml`: each text once, which cells name by number.
struct SharedStringsHandler: XMLHandler {
    let file: String
    private(set) var strings: [String] = []
    private var text = RichTextCollector()
    private var size = 0

    init(file: String) { self.file = file }

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        if element.name == "si" { text.reset() } else { text.start(element.name) }
    }

    mutating func end(_ name: String) throws(DiagnosticError) {
        guard name == "si" else { return text.end(name) }
        size += text.bytes.count + MemoryLayout<String>.stride
        guard size <= SheetLimits.textSize else { throw SheetLimits.exceeded(file) }
        strings.append(text.string)
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {
        text.text(bytes)
        guard text.bytes.count <= SheetLimits.textSize else { throw SheetLimits.exceeded(file) }
    }
}
