import Diagnostics

/// Reads `theme/style.css`: rules that come after the theme's own. It is not parsed, only held to what can do no harm.
enum OfficeStyleReader {
    private static let longest = 16 * 1024

    /// The style without comments, empty where something is wrong.
    static func read(_ text: ArraySlice<UInt8>, file: String) -> (style: [UInt8], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        func refuse(_ location: SourceLocation, zh: String, en: String) {
            diagnostics.append(Diagnostic(.partialStyle, at: location, zh: zh, en: en))
        }
        if text.count > longest {
            refuse(
                SourceLocation(file), zh: "文件有 \(text.count) 字节，最多 \(longest) 字节。",
                en: "The file has \(text.count) bytes; \(longest) are allowed.")
        }
        var scanner = ByteScanner(text, file: file)
        var style: [UInt8] = []
        var open: [SourceLocation] = []
        // What fetches, and what could hide it: a backslash writes any letter by its number.
        let forbidden: [StaticString] = [
            "@import", "@charset", "@namespace", "url(", "image-set(", "image(", "src(", "\\", "<",
        ]
        while let byte = scanner.peek {
            let location = scanner.location
            if scanner.skip("/*") {
                if scanner.take(until: "*/") == nil { refuse(location, zh: "注释没有结束。", en: "A comment does not end.") }
                style.append(0x20)
                continue
            }
            if let found = forbidden.first(where: { scanner.startsIgnoringCase(with: $0) }) {
                refuse(location, zh: "样式里不能有 \(found)。", en: "The style must not have \(found).")
            }
            if byte == UInt8(ascii: "{") { open.append(location) }
            if byte == UInt8(ascii: "}"), open.popLast() == nil {
                refuse(location, zh: "这个“}”没有对应的“{”。", en: "This \"}\" closes nothing.")
            }
            style.append(scanner.next())
        }
        for location in open { refuse(location, zh: "这个“{”没有对应的“}”。", en: "This \"{\" is not closed.") }
        return (diagnostics.isEmpty ? style : [], diagnostics)
    }
}

extension ByteScanner {
    fileprivate func startsIgnoringCase(with text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            var other = self
            for byte in wanted {
                guard let next = other.peek else { return false }
                let lower = (0x41...0x5A).contains(next) ? next | 0x20 : next
                guard lower == byte else { return false }
                _ = other.next()
            }
            return true
        }
    }
}
