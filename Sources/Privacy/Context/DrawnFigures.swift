/// Attributes whose numbers are drawn or computed and never read: the paths of charts, styles, checksums.
enum DrawnFigures {
    private static let attributes: [StaticString] = [
        " d=", " points=", " viewBox=", " transform=", " style=", " integrity=", " values=", " keyTimes=",
        " stroke-dasharray=",
    ]

    /// Whether a position lies within the value of such an attribute.
    static func contain(_ position: Int, in text: ScannedBytes) -> Bool {
        var start = position
        while start > 0 {
            let byte = text[start - 1]
            if byte == 0x22 || byte == 0x27 {
                return text.length(ofAny: attributes, endingAt: start - 1) != nil
            }
            // Paths are made of ASCII; whatever else stands there is text.
            if byte == 0x3E || byte == 0x3C || byte >= 0x80 { return false }
            start -= 1
        }
        return false
    }
}
