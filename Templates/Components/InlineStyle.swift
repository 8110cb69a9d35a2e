import HTML

/// A style sheet within the page, for documents that are handed on as a single file.
struct InlineStyle: Markup {
    let bytes: [UInt8]
    typealias Content = Never

    func write(to buffer: inout HTMLBuffer) {
        buffer.append("<style>")
        buffer.append(bytes)
        buffer.append("</style>")
    }
}
