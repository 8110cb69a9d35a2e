import Model

/// Steps through the links and pictures of a page that lead to other files of the portal.
///
/// A page writes them as the way up to the portal's root and the address from there (`HTMLBuffer.pathToRoot`); what goes
/// elsewhere, or to a place within the page, is passed over.
struct PageLinks {
    struct Link {
        /// From the portal's root, without what stands behind `?` and `#`.
        let address: String
        /// The attribute with its name and quotes.
        let attribute: Range<Int>
        /// The value within the quotes.
        let value: Range<Int>
        let isPicture: Bool
    }

    private let html: UnsafeBufferPointer<UInt8>
    private let pathToRoot: [UInt8]
    private var tags: TagScanner

    init(_ html: UnsafeBufferPointer<UInt8>, of page: PagePath) {
        self.html = html
        pathToRoot = Array(page.pathToRoot.utf8)
        tags = TagScanner(html)
    }

    mutating func next() -> Link? {
        while let tag = tags.next() {
            guard !tag.isClosing, tag.name == .anchor || tag.name == .picture else { continue }
            let isPicture = tag.name == .picture
            let name: StaticString = isPicture ? " src=\"" : " href=\""
            guard let start = index(of: name, in: tag.start..<tags.position) else { continue }
            let valueStart = start + name.utf8CodeUnitCount
            let valueEnd = html[valueStart..<tags.position].firstIndex(of: UInt8(ascii: "\"")) ?? valueStart
            guard let address = address(html[valueStart..<valueEnd]) else { continue }
            return Link(
                address: address, attribute: start..<valueEnd + 1, value: valueStart..<valueEnd, isPicture: isPicture)
        }
        return nil
    }

    private func address(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        guard value.starts(with: pathToRoot) else { return nil }
        let rest = value.dropFirst(pathToRoot.count)
        let address = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard !address.isEmpty, !address.contains(UInt8(ascii: ":")) else { return nil }
        return String(decoding: address, as: UTF8.self)
    }

    private func index(of name: StaticString, in range: Range<Int>) -> Int? {
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        guard range.count >= wanted.count else { return nil }
        return (range.lowerBound...range.upperBound - wanted.count).first { start in
            html[start] == wanted[0] && html[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
