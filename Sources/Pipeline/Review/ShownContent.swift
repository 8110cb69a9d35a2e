import Formats

/// What a page holds for its readers: its words, and where its links and pictures lead.
///
/// As `VisibleText`, but with the ways around too, since a reviewer is to see them, and without what is the same on every page.
struct ShownContent {
    enum Part {
        /// Between `<main>` and `</main>`; all of a page that has none.
        case main
        /// The frame that all pages share, but for the day of the portal.
        case frame
    }

    private(set) var lines: [String]
    /// The addresses of links and pictures, each once, in their order.
    private(set) var targets: [String]
    let title: String
    let digest: String

    /// `lines` leave tables out where these are compared by themselves; `digest` is of all.
    init(_ page: [UInt8], _ part: Part = .main, tablesApart: Bool = false) {
        var reading = page.withUnsafeBufferPointer { Reading($0, part, tablesApart: false) }
        if reading.text.bytes.isEmpty, part == .main {
            reading = page.withUnsafeBufferPointer { Reading($0, .frame, tablesApart: false) }
        }
        digest = SHA256.hex(reading.text.bytes, [0], Array(reading.targets.joined(separator: "\n").utf8))
        title = reading.title
        if tablesApart { reading = page.withUnsafeBufferPointer { Reading($0, part, tablesApart: true) } }
        lines = reading.text.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        targets = reading.targets
    }

    private struct Reading {
        var text = CollapsedText()
        var targets: [String] = []
        var title = ""
        private var known: Set<String> = []
        private var titleStart: Int?

        init(_ page: UnsafeBufferPointer<UInt8>, _ part: Part, tablesApart: Bool) {
            var tags = TagScanner(page)
            var isWithin = part == .frame
            var textStart = 0
            while let tag = tags.next() {
                if isWithin, textStart <= tag.start { text.append(page, textStart..<tag.start) }
                textStart = tags.position
                if tag.name == .main {
                    isWithin = tag.isClosing == (part == .frame)
                    text.breakBlock()
                    continue
                }
                guard isWithin else { continue }
                let source = page[tag.start..<tags.position]
                if !tag.isClosing, Self.isSkipped(tag.name, source, tablesApart: tablesApart) {
                    tags.skipRest(of: tag)
                    textStart = tags.position
                } else if !tag.isClosing {
                    addTarget(of: source)
                }
                if !TagName.inline.contains(tag.name) { text.breakBlock() }
                if tag.name == .heading { mark(tag) }
            }
        }

        private static func isSkipped(_ name: TagName, _ source: Slice<UnsafeBufferPointer<UInt8>>, tablesApart: Bool)
            -> Bool
        {
            if name == .script || name == .style || name == .head { return true }
            if tablesApart, name == .table { return true }
            return ShownContent.value(of: "class", in: source) == "as-of"
        }

        private mutating func mark(_ tag: TagScanner.Tag) {
            if !tag.isClosing {
                titleStart = text.bytes.count
            } else if let start = titleStart, title.isEmpty {
                title = String(decoding: text.bytes[start...].drop { $0 == 0x0A || $0 == 0x20 }, as: UTF8.self)
            }
        }

        private mutating func addTarget(of source: Slice<UnsafeBufferPointer<UInt8>>) {
            for name in ["href", "src"] {
                // A place on the same page is no content.
                guard let target = ShownContent.value(of: name, in: source), !target.hasPrefix("#"),
                    known.insert(target).inserted
                else { continue }
                targets.append(target)
            }
        }
    }

    /// The value of an attribute of a tag.
    private static func value(of name: String, in tag: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let pattern = Array(" \(name)=\"".utf8)
        var index = tag.startIndex
        while index + pattern.count < tag.endIndex {
            if tag[index..<index + pattern.count].elementsEqual(pattern) {
                let value = tag[(index + pattern.count)...].prefix { $0 != UInt8(ascii: "\"") }
                return String(decoding: value, as: UTF8.self)
            }
            index += 1
        }
        return nil
    }
}

extension TagName {
    fileprivate static let heading = TagName("h1".utf8)
    fileprivate static let head = TagName("head".utf8)
    fileprivate static let table = TagName("table".utf8)
}
