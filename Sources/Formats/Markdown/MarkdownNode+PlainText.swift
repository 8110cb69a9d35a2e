import CCmark

extension MarkdownNode {
    /// The words alone: a heading in a table of contents, an image's description.
    var plainText: String {
        var bytes: [UInt8] = []
        var lines = LineJoin()
        walk { node in
            switch node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                if let lineEnd = lines.superfluousLineEnd(before: node.literal) { bytes.remove(at: lineEnd) }
                bytes += node.literal
                lines.text(node.literal)
            case CMARK_NODE_HTML_INLINE where !HTMLFragment(node.literal).isEmpty:
                bytes += node.literal
                lines.interrupt()
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
                lines.lineEnd(at: bytes.count)
                bytes.append(UInt8(ascii: " "))
            default: break
            }
            return true
        }
        return EmphasisBoundary.removingMarks(String(decoding: bytes, as: UTF8.self))
    }
}
