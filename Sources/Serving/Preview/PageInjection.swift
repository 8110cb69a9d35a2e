/// Puts the script that reloads a page and shows its errors into a page as it is served; the file stays as it is.
///
/// The page's Content-Security-Policy allows what comes from where the page does, and so the script is a file of its own.
struct PageInjection {
    let edition: Edition

    func page(_ bytes: [UInt8]) -> [UInt8] {
        let tag = Array(
            "<script src=\"\(PreviewAnswers.script)\" data-edition=\"\(edition)\" defer></script>".utf8)
        // Before the end of the body, which the last tag of that name closes; where none does, a browser adds it at the end.
        let place = bytes.lastStart(of: Array("</body>".utf8)) ?? bytes.count
        return bytes[..<place] + tag + bytes[place...]
    }
}

extension [UInt8] {
    fileprivate func lastStart(of pattern: [UInt8]) -> Int? {
        guard count >= pattern.count else { return nil }
        return stride(from: count - pattern.count, through: 0, by: -1).first { start in
            self[start..<start + pattern.count].elementsEqual(pattern)
        }
    }
}
