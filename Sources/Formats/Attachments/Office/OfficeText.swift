import Diagnostics

/// Collects what one part of an office file says: the runs of a paragraph stand together, paragraphs and rows on lines of their
/// own, cells apart by tabs; then what attributes say, a line each.
struct OfficeText: XMLHandler {
    private(set) var hidden: Set<HiddenContent> = []
    /// Whether there was more text than room; the rest is not kept.
    private(set) var isOverfull = false

    private let part: String
    private let isSheet: Bool
    private let strings: [[UInt8]]
    private let room: Int

    private var body: [UInt8] = []
    private var labels: [UInt8] = []
    /// How long the text was where each open element began.
    private var starts: [Int] = []
    /// The digits of a cell that names a shared string.
    private var reference: [UInt8] = []
    private var namesString = false
    private var isValue = false

    /// Elements within a line of text: what they hold is not apart from what stands around them.
    private static let inline: Set<String> = [
        "r", "t", "delText", "instrText", "delInstrText", "ins", "del", "moveFrom", "moveTo", "hyperlink", "smartTag",
        "sdt",
        "sdtContent", "fldSimple", "fld", "bdo", "dir", "customXml", "AlternateContent", "Choice",
    ]
    private static let cells: Set<String> = ["c", "tc"]

    init(part: String, strings: [[UInt8]], room: Int) {
        self.part = part
        self.strings = strings
        self.room = room
        isSheet = part.hasPrefix("xl/worksheets/")
    }

    var text: [UInt8] { labels.isEmpty ? body : body + [0x0A] + labels }

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        if let content = HiddenContent(element, in: part) { hidden.insert(content) }
        switch element.name {
        case "tab": append([0x09])
        case "br", "cr": append([0x0A])
        case "noBreakHyphen": append([0x2D])
        case "c" where isSheet: namesString = element["t"] == "s"
        case "v" where isSheet: isValue = true
        default: break
        }
        // The elements and attributes in which people, or programs for them, write words.
        label(element["descr"])
        label(element["title"])
        label(element["author"])
        label(element["tooltip"])
        label(element["string"])
        label(element["Target"])
        label(element["name"])
        label(element["displayName"])
        label(element["alias"])
        label(element["userId"])
        if element.name == "docVar" || element.name == "alias" || element.name == "tag" { label(element["val"]) }
        starts.append(body.count)
    }

    mutating func end(_ name: String) throws(DiagnosticError) {
        if name == "v", isSheet { endValue() }
        guard let start = starts.popLast(), body.count > start, !Self.inline.contains(name) else { return }
        if Self.cells.contains(name) {
            append([0x09])
        } else if body.last != 0x0A, !(isSheet && (name == "v" || name == "f" || name == "is")) {
            append([0x0A])
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {
        if isValue, namesString {
            // No file has more strings than ten digits can name.
            if reference.count < 10 { reference += bytes }
        } else {
            append(bytes)
        }
    }

    private mutating func endValue() {
        isValue = false
        guard namesString else { return }
        if let index = Int(String(decoding: reference, as: UTF8.self)), strings.indices.contains(index) {
            append(strings[index])
        }
        reference = []
    }

    private mutating func label(_ value: String?) {
        guard let value, !value.isEmpty else { return }
        guard reserve(value.utf8.count + 1) else { return }
        labels += Array(value.utf8) + [0x0A]
    }

    private mutating func append(_ bytes: some Collection<UInt8>) {
        guard reserve(bytes.count) else { return }
        body += bytes
    }

    private mutating func reserve(_ count: Int) -> Bool {
        if body.count + labels.count + count > room { isOverfull = true }
        return !isOverfull
    }
}
