import HTML

/// The HTML that markup writes, on a page at the given depth.
func written(pathToRoot: String = "", @MarkupBuilder _ markup: () -> some Markup) -> String {
    var buffer = HTMLBuffer(capacity: 0)
    buffer.pathToRoot = pathToRoot
    markup().write(to: &buffer)
    return buffer.text
}

extension HTMLBuffer {
    var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}
