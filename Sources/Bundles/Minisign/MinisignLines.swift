/// The lines of minisign's files: a comment, base64, and in a signature the same again.
enum MinisignLines {
    static let untrusted = "untrusted comment: "
    static let trusted = "trusted comment: "
    static let algorithm = Array("Ed".utf8)
    static let prehashedAlgorithm = Array("ED".utf8)

    /// The lines without their ends, of which Windows makes two characters.
    static func split(_ text: String) -> [String] {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            String(Substring(line.last == 0x0D ? line.dropLast() : line))
        }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
