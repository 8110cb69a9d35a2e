import Diagnostics
import Formats
import Model

/// Reads `synonyms.yaml`: lines of "word: [other words]".
struct SynonymLoader {
    private let file: String
    private var entries: [SynonymEntry] = []
    private var diagnostics: [Diagnostic] = []
    private var tally: FileTally
    /// Where each word stood first, by the spelling that the search compares.
    private var lines: [[UInt8]: Int] = [:]

    private struct Word {
        let text: String
        let line: Int
        let column: Int
    }

    static func load(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> FileLoader.Outcome {
        let text = try UTF8Text.decode(bytes, file: file).get()
        var loader = SynonymLoader(file: file)
        if let document = try YAMLReader.read(text, file: file) { loader.read(document) }
        var outcome = FileLoader.Outcome(loaded: .synonyms(loader.entries), diagnostics: loader.diagnostics)
        outcome.tally = loader.tally
        outcome.personal.search([loader.table], schema: SiteSettings.schema)
        return outcome
    }

    private init(file: String) {
        self.file = file
        tally = FileTally(path: file)
    }

    /// The words as a table, a row each, so that they are searched for personal data as the settings are.
    private var table: RawTable {
        let rows = entries.flatMap { entry in
            let line = entry.location.row ?? 1
            return entry.words.map { RawTable.Row(line: line, cells: [.init($0, line: line, column: 1)]) }
        }
        return RawTable(source: .text(file: file), headings: [.init("近义词", line: 1, column: 1)], rows: rows)
    }

    private mutating func read(_ document: DataNode) {
        guard let lines = document.mapping else {
            tally.rows = 1
            tally.brokenRule = .synonymForm
            diagnostics.append(
                Diagnostic(
                    .synonymForm, at: SourceLocation(file, line: document.line, column: document.column),
                    zh: "这里应为若干行“词: [其他说法]”。", en: "It is lines of \"word: [other words]\"."))
            return
        }
        tally.rows = lines.count
        for line in lines {
            guard let problem = read(line) else { continue }
            diagnostics.append(problem)
            tally.rejected.append(.init(place: place(of: line), rule: problem.rule))
        }
    }

    private func place(of line: DataNode.Entry) -> SourceLocation {
        SourceLocation(file, line: line.keyLine, column: line.keyColumn)
    }

    /// Takes the line over, or returns why it has no effect.
    private mutating func read(_ line: DataNode.Entry) -> Diagnostic? {
        guard let others = Self.words(of: line.value) else {
            return Diagnostic(
                .synonymForm, at: SourceLocation(file, line: line.value.line, column: line.value.column),
                zh: "“\(ShownName(line.key))”后面应为一个词或词的列表。",
                en: "Behind \"\(ShownName(line.key))\" stands a word or a list of words.")
        }
        let words = [Word(text: line.key, line: line.keyLine, column: line.keyColumn)] + others
        if let wordless = words.first(where: { Synonyms.normal($0.text).isEmpty }) {
            return Diagnostic(
                .synonymEmpty, at: SourceLocation(file, line: wordless.line, column: wordless.column),
                zh: "“\(ShownName(wordless.text))”里没有可以搜索的字。",
                en: "\"\(ShownName(wordless.text))\" has nothing to search for.")
        }
        guard !others.isEmpty || Synonyms.isBuiltIn(line.key) else {
            return Diagnostic(
                .synonymEmpty, at: place(of: line), zh: "“\(ShownName(line.key))”没有其他说法；内置的词组里也没有它，不必取消。",
                en: "\"\(ShownName(line.key))\" has no other words, and is in no built-in group to take back.")
        }
        for word in words { note(word) }
        entries.append(SynonymEntry(line.key, others.map(\.text), location: place(of: line)))
        return nil
    }

    private mutating func note(_ word: Word) {
        guard let first = lines.updateValue(word.line, forKey: Synonyms.normal(word.text)) else { return }
        diagnostics.append(
            Diagnostic(
                .synonymRepeated, at: SourceLocation(file, line: word.line, column: word.column),
                zh: "“\(ShownName(word.text))”在第 \(first) 行已经写过。",
                en: "\"\(ShownName(word.text))\" stands in line \(first) already."))
    }

    /// Nil for what is no word and no list of words.
    private static func words(of node: DataNode) -> [Word]? {
        if case .null = node.content { return [] }
        let nodes = node.sequence ?? [node]
        let words = nodes.compactMap { node in
            node.scalar.map { Word(text: $0, line: node.line, column: node.column) }
        }
        return words.count == nodes.count ? words : nil
    }
}

extension Rule {
    static let synonymForm = Rule(
        "synonym-form",
        statement: .init(
            zh: "synonyms.yaml 由若干行“词: [其他说法]”组成。", en: "synonyms.yaml is lines of \"word: [other words]\"."),
        explanation: .init(
            zh: "写法不对的一行不起作用：居民用口头的说法仍然搜不到正式名称的事项。",
            en:
                "A line in another form has no effect: who searches in everyday words still misses what has an official name."
        ),
        remedy: .init(
            zh: "改成例如“低保: [最低生活保障, 低保金]”。", en: "Write it as in \"低保: [最低生活保障, 低保金]\"."))

    static let synonymRepeated = Rule(
        "synonym-repeated", .warning,
        statement: .init(zh: "一个词只写在一组近义词里，只写一次。", en: "A word stands in one group of synonyms, once."),
        explanation: .init(
            zh: "同一个词写在两组里，两组就合成一组，搜其中一个会出来另一组的结果，往往不是本意。",
            en:
                "Two groups with a word in common become one: who searches for a word of one gets results for the other, which is seldom meant."
        ),
        remedy: .init(zh: "删去重复的词，或者把两组写成一组。", en: "Delete the repetition, or write the two groups as one."))

    static let synonymEmpty = Rule(
        "synonym-empty", .warning,
        statement: .init(
            zh: "近义词的一组至少有两个词；空的一组只用来取消内置的词组。",
            en: "A group of synonyms has two words or more; an empty one only takes a built-in group back."),
        explanation: .init(
            zh: "只有一个词的一组不起作用，多半是漏写了其他说法，或者要取消的词写错了。",
            en:
                "A group of one word has no effect: most likely the others were forgotten, or the word to take back is misspelt."
        ),
        remedy: .init(
            zh: "补上其他说法；要取消内置的词组，写其中的一个词（见内容说明）。",
            en: "Add the other words; to take a built-in group back name one of its words (docs/content.md)."))
}
