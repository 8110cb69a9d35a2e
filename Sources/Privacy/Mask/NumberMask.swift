/// Masks numbers: what is kept is fixed by the mask and never grows with the form of the value.
enum NumberMask {
    /// 138****5678; a landline keeps all of it, and what is neither is hidden as a whole.
    static func phone(_ cell: String) -> String {
        let groups = cell.split(whereSeparator: { "、，,；;/／\n|".contains($0) })
        guard groups.count < 2 else { return groups.map { phone(String($0)) }.joined(separator: "、") }
        if isMasked(cell) { return digits(cell).count <= 7 ? cell : "****" }
        let digits = digits(cell)
        guard let start = mobileStart(digits) else {
            // A landline (with its area code), 12345, 400 and 800 numbers belong to offices.
            return digits.count <= 12 && !digits.isEmpty && (digits[0] == 0 || digits.count <= 10) ? cell : hidden(cell)
        }
        return text(digits[start..<start + 3]) + "****" + text(digits[(start + 7)...])
    }

    /// 尾号1234.
    static func tail(_ cell: String) -> String {
        if cell.hasPrefix("尾号"), digits(cell).count <= 4 { return cell }
        let digits = digits(cell)
        return digits.count < 8 ? hidden(cell) : "尾号" + text(digits.suffix(4))
    }

    /// The first six and last four of an identity number.
    static func partialIdentity(_ cell: String) -> String {
        if isMasked(cell) { return digits(cell).count <= 10 ? cell : "****" }
        let characters = digits(cell).map { Character(String($0)) } + (endsWithX(cell) ? ["X"] : [])
        guard characters.count == 18 || characters.count == 15 else { return hidden(cell) }
        return String(characters.prefix(6)) + String(repeating: "*", count: characters.count - 10)
            + String(characters.suffix(4))
    }

    private static func hidden(_ cell: String) -> String { cell.allSatisfy(\.isWhitespace) ? cell : "****" }

    private static func isMasked(_ cell: String) -> Bool { cell.contains { "*＊●□×".contains($0) } && !endsWithX(cell) }

    private static func endsWithX(_ cell: String) -> Bool {
        cell.last { !$0.isWhitespace }.map { "XxＸｘ×".contains($0) } ?? false
    }

    private static func digits(_ cell: String) -> [Int] {
        cell.compactMap { "0" <= $0 && $0 <= "9" || "０" <= $0 && $0 <= "９" ? $0.wholeNumberValue : nil }
    }

    private static func text(_ digits: ArraySlice<Int>) -> String { digits.map { String($0) }.joined() }

    /// Where the eleven digits begin, behind 86 or 0086.
    private static func mobileStart(_ digits: [Int]) -> Int? {
        let start = digits.count - 11
        guard start >= 0, digits[start] == 1, digits[start + 1] >= 3,
            [[], [8, 6], [0, 0, 8, 6], [0]].contains(Array(digits[..<start]))
        else { return nil }
        return start
    }
}
