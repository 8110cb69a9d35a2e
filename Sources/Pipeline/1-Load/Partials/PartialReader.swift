import Diagnostics
import Model

/// Reads an office's own piece of the frame: HTML of allowed elements that are closed, with nothing that runs and nothing from
/// elsewhere. What is not known to be harmless is refused.
struct PartialReader {
    private var scanner: ByteScanner
    private let slot: Partials.Slot
    private var pieces: [Partial.Piece] = []
    private var html: [UInt8] = []
    private var open: [(name: String, location: SourceLocation)] = []
    private var addresses: [Partial.Address] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// It stands on every page, and an old phone fetches every byte of it.
    private static let longest = 8 * 1024

    static func read(_ text: ArraySlice<UInt8>, file: String, slot: Partials.Slot) -> (
        partial: Partial?, diagnostics: [Diagnostic]
    ) {
        var reader = PartialReader(scanner: ByteScanner(text, file: file), slot: slot)
        if text.count > longest {
            reader.refuse(
                SourceLocation(file), zh: "文件有 \(text.count) 字节，最多 \(longest) 字节。",
                en: "The file has \(text.count) bytes; \(longest) are allowed.")
        }
        reader.readAll()
        let isSound = reader.diagnostics.isEmpty
        return (
            isSound
                ? Partial(location: SourceLocation(file), pieces: reader.pieces, addresses: reader.addresses) : nil,
            reader.diagnostics
        )
    }

    private init(scanner: ByteScanner, slot: Partials.Slot) {
        self.scanner = scanner
        self.slot = slot
    }

    private mutating func readAll() {
        while let byte = scanner.peek {
            if scanner.skip("<!--") {
                // What an office noted for itself is not for readers.
                if scanner.take(until: "-->") == nil {
                    refuse(scanner.location, zh: "注释没有结束。", en: "A comment does not end.")
                }
            } else if scanner.starts(with: "</") {
                closingTag()
            } else if byte == UInt8(ascii: "<") {
                openingTag()
            } else if scanner.starts(with: "{{") {
                if let piece = placeholder(isInAttribute: false) { add(piece) }
            } else {
                html.append(scanner.next())
            }
        }
        for element in open {
            refuse(element.location, zh: "<\(element.name)> 没有结束标签。", en: "<\(element.name)> is not closed.")
        }
        flush()
    }

    private mutating func add(_ piece: Partial.Piece) {
        flush()
        pieces.append(piece)
    }

    private mutating func flush() {
        if !html.isEmpty { pieces.append(.html(html)) }
        html = []
    }

    private mutating func closingTag() {
        let location = scanner.location
        _ = scanner.skip("</")
        let name = scanner.takeName()
        scanner.skipSpaces()
        guard scanner.skip(">") else {
            return refuse(location, zh: "结束标签没有写完。", en: "A closing tag does not end.")
        }
        guard let last = open.last, last.name == name else {
            return refuse(
                location, zh: "</\(ShownName(name))> 没有对应的开始标签。", en: "</\(ShownName(name))> closes nothing.")
        }
        open.removeLast()
        html += Array("</\(name)>".utf8)
    }

    private mutating func openingTag() {
        let location = scanner.location
        _ = scanner.skip("<")
        let name = scanner.takeName()
        guard PartialMarkup.elements.contains(name) || PartialMarkup.voidElements.contains(name) else {
            refuse(
                location, zh: "不能用 <\(ShownName(name))>。", en: "<\(ShownName(name))> is not allowed.",
                suggestion: NearMiss.suggestion(for: name, among: PartialMarkup.elements.sorted()))
            _ = scanner.take(until: ">")
            return
        }
        html += Array("<\(name)".utf8)
        while true {
            scanner.skipSpaces()
            if scanner.skip("/>") || scanner.skip(">") { break }
            guard attribute(of: name) else { return }
        }
        html.append(UInt8(ascii: ">"))
        if !PartialMarkup.voidElements.contains(name) { open.append((name, location)) }
    }

    /// Reads one attribute; false where the tag can't be read any further.
    private mutating func attribute(of element: String) -> Bool {
        let location = scanner.location
        let name = scanner.takeName()
        guard !name.isEmpty else {
            refuse(location, zh: "标签 <\(element)> 没有写完。", en: "The tag <\(element)> does not end.")
            return false
        }
        let isAllowed = PartialMarkup.attributes.contains(name) || name.hasPrefix("aria-")
        if !isAllowed {
            refuse(
                location, zh: "不能用属性 \(ShownName(name))。", en: "The attribute \(ShownName(name)) is not allowed.",
                suggestion: NearMiss.suggestion(for: name, among: PartialMarkup.attributes.sorted()))
        }
        scanner.skipSpaces()
        guard scanner.skip("="), scanner.skip("\"") else {
            refuse(location, zh: "属性要写成 名称=\"值\"。", en: "An attribute is written name=\"value\".")
            return false
        }
        html += Array(" \(name)=\"".utf8)
        let isAddress = name == "href" || name == "src"
        var text: [UInt8] = []
        var isFromRoot = false
        while let byte = scanner.peek, byte != UInt8(ascii: "\"") {
            if scanner.starts(with: "{{") {
                guard let piece = placeholder(isInAttribute: true) else { continue }
                if piece == .root, text.isEmpty { isFromRoot = true }
                add(piece)
            } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\n") {
                refuse(location, zh: "属性 \(name) 的值没有结束。", en: "The value of \(name) does not end.")
                return false
            } else {
                text.append(scanner.next())
                html.append(text[text.count - 1])
            }
        }
        guard scanner.skip("\"") else {
            refuse(location, zh: "属性 \(name) 的值没有结束。", en: "The value of \(name) does not end.")
            return false
        }
        html.append(UInt8(ascii: "\""))
        if isAddress { check(address: String(decoding: text, as: UTF8.self), isFromRoot: isFromRoot, name, location) }
        return true
    }

    private mutating func check(
        address: String, isFromRoot: Bool, _ attribute: String, _ location: SourceLocation
    ) {
        if isFromRoot, !address.contains(":"), !address.contains(".."), !address.contains("&") {
            let path = address.prefix { $0 != "#" && $0 != "?" }
            addresses.append(.init(path: String(path), location: location))
        } else if attribute == "src" || !address.hasPrefix("tel:") {
            refuse(
                location, zh: "\(attribute) 只能是站内地址，写成 {{root}} 加地址，如 {{root}}services/index.html。",
                en:
                    "\(attribute) leads within the portal: {{root}} and an address, such as {{root}}services/index.html."
            )
        }
    }

    private mutating func placeholder(isInAttribute: Bool) -> Partial.Piece? {
        let location = scanner.location
        _ = scanner.skip("{{")
        guard let inside = scanner.take(until: "}}") else {
            refuse(location, .partialPlaceholder, zh: "“{{”没有对应的“}}”。", en: "\"{{\" has no \"}}\".")
            return nil
        }
        let name = String(decoding: inside.filter { $0 != 0x20 }, as: UTF8.self)
        if name == "root" || name == "根" { return .root }
        let known = PartialMarkup.placeholders(of: slot, isInAttribute: isInAttribute)
        guard let found = Partial.Placeholder(named: name), known.contains(found) else {
            refuse(
                location, .partialPlaceholder, zh: "这里没有占位“\(ShownName(name))”。",
                en: "There is no placeholder \"\(ShownName(name))\" here.",
                suggestion: NearMiss.suggestion(for: name, among: known.flatMap { [$0.rawValue, $0.label] } + ["root"]))
            return nil
        }
        return .placeholder(found)
    }

    private mutating func refuse(
        _ location: SourceLocation, _ rule: Rule = .partialMarkup, zh: String, en: String, suggestion: String? = nil
    ) {
        diagnostics.append(Diagnostic(rule, at: location, zh: zh, en: en, suggestion: suggestion))
    }
}
