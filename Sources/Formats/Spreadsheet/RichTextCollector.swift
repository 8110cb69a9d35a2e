/// Joins the runs of a rich text (`<t>` within `<si>` or `<is>`), without the readings that stand over them (`<rPh>`).
struct RichTextCollector {
    private(set) var bytes: [UInt8] = []
    private var isInText = false
    private var readings = 0

    mutating func reset() { bytes.removeAll(keepingCapacity: true) }

    mutating func start(_ name: String) {
        switch name {
        case "t": isInText = readings == 0
        case "rPh": readings += 1
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "t": isInText = false
        case "rPh": readings -= 1
        default: break
        }
    }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) { if isInText { bytes += text } }

    /// The text, with characters that XML cannot hold (`_x000D_`, ECMA-376 part 1, 22.9.2.19) put back.
    var string: String { Self.unescaped(bytes) }

    static func unescaped(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.count >= 7, bytes.contains(0x5F), text.contains("_x") else { return text }
        return text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
            // A carriage return before a line feed is only the way Windows ends a line.
            guard let value = UInt32(match.1, radix: 16), value != 0x0D, let scalar = Unicode.Scalar(value) else {
                return ""
            }
            return String(Character(scalar))
        }
    }
}
