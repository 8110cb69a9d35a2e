/// Reads what a rendered page shows between `<main>` and `</main>`.
///
/// The index is made from this and not from the values behind the page, so that nothing can be found that the page does
/// not show. White space is collapsed; where one block, cell or line ends and the next begins stands a newline, so that
/// the words of neighbours are not taken for one.
///
/// The pages are the theme's own: well-formed, lower-case, attributes in double quotes.
public enum VisibleText {
    public static func read(_ page: [UInt8]) -> [UInt8] {
        page.withUnsafeBufferPointer { bytes in
            var tags = TagScanner(bytes)
            var text = CollapsedText()
            while let tag = tags.next() {
                if tag.name == .main, !tag.isClosing { readMain(&tags, into: &text) }
            }
            // Texts are kept until the index is written: without the room that growing left.
            return text.bytes.withUnsafeBufferPointer { Array($0) }
        }
    }

    private static func readMain(_ tags: inout TagScanner, into text: inout CollapsedText) {
        var textStart = tags.position
        while let tag = tags.next() {
            text.append(tags.page, textStart..<tag.start)
            if tag.name == .main, tag.isClosing { return }
            if !tag.isClosing, tag.isUnsearched || TagName.unsearched.contains(tag.name) { tags.skipRest(of: tag) }
            if !TagName.inline.contains(tag.name) { text.breakBlock() }
            textStart = tags.position
        }
    }
}
