/// Leaves out what only people read in a style sheet or script: an old phone fetches every byte of it.
///
/// It needs no parser since it touches little: of a style sheet comments go, and spaces where they separate nothing; of a script
/// besides the length of names (`CompactScript`).
enum CompactAsset {
    static func style(_ sources: [[UInt8]]) -> [UInt8] {
        var output: [UInt8] = []
        for source in sources {
            var quote: UInt8?
            var position = 0
            while position < source.count {
                let byte = source[position]
                position += 1
                if let open = quote {
                    output.append(byte)
                    if byte == open { quote = nil }
                } else if byte == slash, position < source.count, source[position] == star {
                    position = end(ofCommentAt: position + 1, in: source)
                } else if byte == space || byte == newline {
                    if let last = output.last, last != space, !separators.contains(last) { output.append(space) }
                } else {
                    if byte == openBrace || byte == closeBrace, output.last == space { output.removeLast() }
                    if byte == closeBrace, output.last == semicolon { output.removeLast() }
                    if byte == singleQuote || byte == doubleQuote { quote = byte }
                    output.append(byte)
                }
            }
        }
        return output
    }

    /// Several sources are one script, as if they stood in one file.
    static func script(_ sources: [[UInt8]]) -> [UInt8] { CompactScript.bytes(of: Array(sources.joined())) }

    private static func end(ofCommentAt start: Int, in source: [UInt8]) -> Int {
        var position = start
        while position + 1 < source.count, (source[position], source[position + 1]) != (star, slash) { position += 1 }
        return position + 2
    }

    private static let newline = UInt8(ascii: "\n"), space = UInt8(ascii: " ")
    private static let slash = UInt8(ascii: "/"), star = UInt8(ascii: "*")
    private static let openBrace = UInt8(ascii: "{"), closeBrace = UInt8(ascii: "}"), semicolon = UInt8(ascii: ";")
    private static let singleQuote = UInt8(ascii: "'"), doubleQuote = UInt8(ascii: "\"")
    private static let separators: Set<UInt8> = [
        openBrace, closeBrace, semicolon, UInt8(ascii: ","), UInt8(ascii: ":"),
    ]
}
