/// Tells patterns apart that can keep a computer busy for years: a group that is repeated and itself repeats something, or
/// may read the same text in several ways, is tried in twice as many ways with every further character (`(a+)+b`).
enum PatternCost {
    /// Errs on the side of refusing: a group with alternatives counts, whether or not they overlap.
    static func mayExplode(_ pattern: String) -> Bool {
        let characters = Array(pattern)
        /// Whether something in each of the open groups can be read in several ways.
        var open: [Bool] = []
        /// The same of a group that ends directly before.
        var closed = false
        var position = 0
        while position < characters.count {
            let wasClosed = closed
            closed = false
            switch characters[position] {
            case "\\": position += 1
            case "[": position = endOfClass(characters, position)
            case "(":
                open.append(false)
                if position + 1 < characters.count, characters[position + 1] == "?" { position += 1 }
            case ")":
                closed = open.popLast() ?? false
                if closed { mark(&open) }
            case "|", "?": mark(&open)
            case "*", "+", "{":
                if wasClosed { return true }
                let end = characters[position] == "{" ? characters[position...].firstIndex(of: "}") : position
                let isFixed = end.map { $0 > position && !characters[position...$0].contains(",") } ?? false
                if !isFixed { mark(&open) }
                position = end ?? position
            default: break
            }
            position += 1
        }
        return false
    }

    private static func mark(_ open: inout [Bool]) {
        if !open.isEmpty { open[open.count - 1] = true }
    }

    /// The position of the bracket that ends a class of characters, whatever stands in it.
    private static func endOfClass(_ characters: [Character], _ start: Int) -> Int {
        var position = start + 1
        while position < characters.count, characters[position] != "]" {
            position += characters[position] == "\\" ? 2 : 1
        }
        return position
    }
}
