import Diagnostics

/// The texts that cells of a workbook name by number, so that a row can be read as it stands.
struct SharedStrings: XMLHandler {
    private(set) var strings: [[UInt8]] = []
    private var isWithin = false

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        guard element.name == "si" else { return }
        strings.append([])
        isWithin = true
    }

    mutating func end(_ name: String) throws(DiagnosticError) { if name == "si" { isWithin = false } }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {
        if isWithin { strings[strings.count - 1] += bytes }
    }
}
