import Diagnostics
import Model

/// Holds a chain against an older one: all that was written down once must still stand there, at its place.
struct ChainComparison {
    /// How many lines from the first on are the same.
    let agreed: Int
    /// Numbers of lines of the older chain that stand elsewhere now, and of those that stand nowhere.
    private let moved: [Int]
    private let lost: [Int]
    /// Numbers of lines among the older ones that it did not have.
    private let inserted: [Int]

    init(_ chain: LogChain, against older: LogChain) {
        let (now, then) = (chain.lines.map(\.digest), older.lines.map(\.digest))
        agreed = zip(now, then).prefix { $0 == $1 }.count
        let present = Set(now), known = Set(then)
        let differing = (agreed..<then.count).filter { $0 >= now.count || now[$0] != then[$0] }
        moved = differing.filter { present.contains(then[$0]) }.map { $0 + 1 }
        lost = differing.filter { !present.contains(then[$0]) }.map { $0 + 1 }
        inserted = (agreed..<max(agreed, min(now.count, then.count))).filter { !known.contains(now[$0]) }.map { $0 + 1 }
    }

    func findings(of file: String) -> [Diagnostic] {
        lost.map {
            Diagnostic(
                .recordRewritten, at: SourceLocation(file, line: $0), zh: "旧的记录里的第 \($0) 条，现在没有了或者被改写。",
                en: "Line \($0) of the older record is gone or was rewritten.")
        }
            + moved.map {
                Diagnostic(
                    .recordRewritten, at: SourceLocation(file, line: $0), zh: "旧的记录里的第 \($0) 条，现在不在原处。",
                    en: "Line \($0) of the older record stands elsewhere now.")
            }
            + inserted.map {
                Diagnostic(
                    .recordRewritten, at: SourceLocation(file, line: $0), zh: "第 \($0) 条是后来写进中间的。",
                    en: "Line \($0) was put in or rewritten since.")
            }
    }
}
