import Diagnostics

/// A query as it is written: `指标 gb-3 2025 9901 比 指标 gb-3 2021 9901，带单位`.
struct ReportQuery: Sendable {
    enum Operation: String, CaseIterable, Sendable {
        case sum = "加"
        case difference = "减"
        /// So many hundredths of the other.
        case share = "占"
        /// How much more or less than the other.
        case change = "比"

        init?(word: String) {
            switch word {
            case "加", "plus": self = .sum
            case "减", "minus": self = .difference
            case "占", "share-of": self = .share
            case "比", "versus": self = .change
            default: return nil
            }
        }
    }

    /// The words of the first reference.
    private(set) var first: [String] = []
    private(set) var others: [(operation: Operation, words: [String])] = []
    /// Compared with the same of the year before.
    private(set) var isYearOnYear = false
    private(set) var format = FigureFormat.plain

    init(_ text: String) throws(QueryProblem) {
        let (words, formats) = Self.words(of: text)
        for word in formats { try format.add(word) }
        var current: [String] = []
        var operation: Operation?
        func close(_ query: inout ReportQuery) throws(QueryProblem) {
            guard !current.isEmpty else {
                throw QueryProblem(zh: "这里缺少数据的名称。", en: "The name of the data is missing here.")
            }
            if let operation { query.others.append((operation, current)) } else { query.first = current }
            current = []
        }
        for (word, isQuoted) in words {
            if !isQuoted, let next = Operation(word: word) {
                try close(&self)
                operation = next
            } else if !isQuoted, word == "同比" || word == "yoy" {
                isYearOnYear = true
            } else {
                current.append(word)
            }
        }
        try close(&self)
        if isYearOnYear, !others.isEmpty {
            throw QueryProblem(zh: "“同比”不能和加、减、占、比一起用。", en: "同比 goes with no other operation.")
        }
    }

    /// Words by blanks, those in quotation marks as they are; behind a comma stand formats.
    private static func words(of text: String) -> (words: [(String, isQuoted: Bool)], formats: [String]) {
        var words: [(String, isQuoted: Bool)] = []
        var formats: [String] = []
        var isFormat = false
        var word = ""
        var closing: Character?
        func close(quoted: Bool) {
            if isFormat, !word.isEmpty {
                formats.append(word)
            } else if quoted || !word.isEmpty {
                words.append((word, quoted))
            }
            word = ""
        }
        for character in text {
            if let end = closing {
                if character == end {
                    close(quoted: true)
                    closing = nil
                } else {
                    word.append(character)
                }
            } else if word.isEmpty, let end = ["“": "”", "\"": "\"", "「": "」"][character] {
                closing = Character(end)
            } else if character.isWhitespace {
                close(quoted: false)
            } else if character == "，" || character == "," {
                close(quoted: false)
                isFormat = true
            } else {
                word.append(character)
            }
        }
        close(quoted: false)
        return (words, formats)
    }
}
