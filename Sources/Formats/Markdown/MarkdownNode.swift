import CCmark

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A node of libcmark's tree; it lives until the document it belongs to is freed.
struct MarkdownNode: Hashable {
    private let pointer: OpaquePointer

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    /// Parses a whole document; whoever does so frees it.
    init(parsing bytes: [UInt8]) {
        // Without SOURCEPOS, a link or code span over two lines would shift the line of all that follows it.
        let options = CMARK_OPT_SOURCEPOS | CMARK_OPT_VALIDATE_UTF8
        let document = bytes.withUnsafeBytes { text in
            // An empty array may have no address, and libcmark wants one.
            text.isEmpty
                ? cmark_node_new(CMARK_NODE_DOCUMENT)
                : cmark_parse_document(text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count, options)
        }
        guard let document else { preconditionFailure("libcmark aborts when memory runs out; it never returns NULL") }
        pointer = document
    }

    func free() { cmark_node_free(pointer) }

    var kind: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
    var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
    var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }

    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var destination: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

    /// Puts other text in a node of text; a zero byte, which C text cannot hold, ends it.
    func setLiteral(_ text: [UInt8]) {
        (text + [0]).withUnsafeBytes { bytes in
            _ = cmark_node_set_literal(pointer, bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
        }
    }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    private var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// Lines and columns count from 1, columns in bytes; 0 where libcmark does not know.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// A paragraph whose list shows its items without space between them, and so without `<p>`.
    var isTightParagraph: Bool {
        guard let item = parent, item.kind == CMARK_NODE_ITEM else { return false }
        return item.parent?.isTightList ?? false
    }

    /// Visits the node and what is below it without recursion, so that no nesting is too deep.
    ///
    /// What `enter` declines is neither descended into nor left.
    func walk(enter: (MarkdownNode) -> Bool, leave: (MarkdownNode) -> Void = { _ in }) {
        var node = self
        while true {
            if enter(node) {
                if let child = node.firstChild {
                    node = child
                    continue
                }
                leave(node)
            }
            while node != self, node.next == nil, let parent = node.parent {
                node = parent
                leave(node)
            }
            guard node != self, let next = node.next else { return }
            node = next
        }
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: text, count: strlen(text)).bindMemory(to: UInt8.self)
    }
}
