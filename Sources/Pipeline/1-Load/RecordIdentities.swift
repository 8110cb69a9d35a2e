import Diagnostics
import Model

/// Remembers which records there are, so that two of one kind with the same identity are found across all files.
struct RecordIdentities {
    private struct Key: Hashable {
        let kind: String
        let values: [Value?]
    }

    private var locations: [Key: SourceLocation] = [:]

    /// A finding where the record's identity was seen before.
    mutating func check(_ record: Record) -> Diagnostic? {
        let schema = record.schema
        guard !schema.identity.isEmpty else { return nil }
        let key = Key(kind: schema.name, values: schema.identity.map { record[$0].map(Self.folded) })
        guard let first = locations[key] else {
            locations[key] = record.location
            return nil
        }
        let titles = schema.identity.compactMap { key in schema.columns.first { $0.key == key }?.title }
        return Diagnostic(
            .duplicateCode, at: record.location,
            zh: "“\(titles.joined(separator: "＋"))”与 \(first) 的记录相同。",
            en: "It has the same \(schema.identity.joined(separator: " + ")) as the record at \(first).")
    }

    /// Codes become addresses, and addresses that differ only by case are one on many disks.
    private static func folded(_ value: Value) -> Value {
        if case .text(let text) = value { .text(text.lowercased()) } else { value }
    }
}

extension Rule {
    static let duplicateCode = Rule(
        "duplicate-code", firmness: .unconditional,
        statement: .init(
            zh: "同类记录的编码不能重复（大小写视为相同）。",
            en: "Two records of one kind have different codes, also without regard to case."),
        explanation: .init(
            zh: "编码就是网址，也是别的记录引用它的依据。两条记录同用一个编码，必有一条上不了网，引用它的也不知指的是哪一条。",
            en:
                "A code is the address, and what other records name. Of two records with one code one has no page, and what names it could mean either."
        ),
        remedy: .init(zh: "改正其中一个编码，或删去重复的记录。", en: "Change one of the codes, or delete the repeated record."))
}
