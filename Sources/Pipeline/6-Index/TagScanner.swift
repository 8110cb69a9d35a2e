/// Steps through the tags and comments of a page, passing over the insides of scripts and styles.
struct TagScanner {
    struct Tag {
        let name: TagName
        let isClosing: Bool
        /// Whether the page hides the element, or keeps it out of the search with `data-search="off"`.
        let isUnsearched: Bool
        let start: Int
    }

    let page: UnsafeBufferPointer<UInt8>
    /// Behind the last tag.
    private(set) var position = 0

    init(_ page: UnsafeBufferPointer<UInt8>) { self.page = page }

    mutating func next() -> Tag? {
        guard let start = index(of: UInt8(ascii: "<"), from: position), start + 1 < page.count else {
            position = page.count
            return nil
        }
        position = start + 1
        switch page[position] {
        case UInt8(ascii: "!"):
            skipDeclaration()
            return Tag(name: .declaration, isClosing: false, isUnsearched: false, start: start)
        case UInt8(ascii: "/"):
            position += 1
            return readTag(from: start, isClosing: true)
        default:
            let tag = readTag(from: start, isClosing: false)
            if tag.name == .script || tag.name == .style { skipRawText() }
            return tag
        }
    }

    /// Moves behind the closing tag of an element whose opening tag was the last.
    mutating func skipRest(of opening: Tag) {
        guard !TagName.void.contains(opening.name) else { return }
        var depth = 1
        while depth > 0, let tag = next() {
            if tag.name == opening.name { depth += tag.isClosing ? -1 : 1 }
        }
    }

    private mutating func readTag(from start: Int, isClosing: Bool) -> Tag {
        let nameStart = position
        while position < page.count, isNameByte(page[position]) { position += 1 }
        let name = TagName(page[nameStart..<position])
        var isUnsearched = false
        while position < page.count, page[position] != UInt8(ascii: ">") {
            guard isNameByte(page[position]) else {
                position += 1
                continue
            }
            isUnsearched = readAttributeHides() || isUnsearched
        }
        position = min(position + 1, page.count)
        return Tag(name: name, isClosing: isClosing, isUnsearched: isUnsearched, start: start)
    }

    /// Steps over one attribute with its value.
    private mutating func readAttributeHides() -> Bool {
        let nameStart = position
        while position < page.count, isNameByte(page[position]) { position += 1 }
        let name = page[nameStart..<position]
        guard position + 1 < page.count, page[position] == UInt8(ascii: "="), page[position + 1] == UInt8(ascii: "\"")
        else { return name.elementsEqual("hidden".utf8) }
        let valueStart = position + 2
        let valueEnd = index(of: UInt8(ascii: "\""), from: valueStart) ?? page.count
        position = min(valueEnd + 1, page.count)
        return name.elementsEqual("hidden".utf8)
            || (name.elementsEqual("data-search".utf8) && page[valueStart..<valueEnd].elementsEqual("off".utf8))
    }

    private mutating func skipDeclaration() {
        let isComment = position + 2 < page.count && page[position + 1] == UInt8(ascii: "-")
        while let end = index(of: UInt8(ascii: ">"), from: position) {
            position = end + 1
            if !isComment || page[end - 1] == UInt8(ascii: "-") && page[end - 2] == UInt8(ascii: "-") { return }
        }
        position = page.count
    }

    /// What looks like a tag within a script or style is none, but for the closing one.
    private mutating func skipRawText() {
        while let start = index(of: UInt8(ascii: "<"), from: position) {
            position = start
            if start + 1 < page.count, page[start + 1] == UInt8(ascii: "/") { return }
            position += 1
        }
        position = page.count
    }

    private func index(of byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index < page.count {
            if page[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
