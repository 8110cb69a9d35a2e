import Diagnostics
import Model

extension Diagnostic {
    static func broken(_ defect: LogChain.Defect, of file: String) -> Diagnostic {
        let (zh, en): (String, String) =
            switch defect.kind {
            case .unreadable: ("这一条读不出来。", "This is no line of a record.")
            case .number: ("这一条的编号与它的位置不符。", "This line has another number than its place.")
            case .previous: ("这一条接的不是它前面的那一条。", "This line was not written after the one before it.")
            case .day: ("这一条的日期早于前一条。", "This line is of an earlier day than the one before it.")
            case .unfinished: ("最后一条没有写完。", "The last line has no end.")
            }
        return Diagnostic(.recordBroken, at: SourceLocation(file, line: defect.line), zh: zh, en: en)
    }

    static let unfinishedSwap = Diagnostic(
        .recordMismatch, at: SourceLocation(".noticeboard/journal"), zh: "换上新内容时中断了，再构建一次就能完成。",
        en: "A build was cut off while it published; build again to finish it.")

    static func recordMissing(_ path: String) -> Diagnostic {
        Diagnostic(
            .recordMissing, at: SourceLocation(path), zh: "这里没有公开记录。", en: "There is no public record here.")
    }

    static func notInCopy(_ path: String) -> Diagnostic {
        Diagnostic(
            .recordMissing, at: SourceLocation(path), zh: "用来比对的旧记录里没有这个地方。",
            en: "What it was to be compared with has no record of the place.")
    }

    static func noLine(of code: DigitCode) -> Diagnostic {
        Diagnostic(
            .recordRewritten, at: SourceLocation(PagePath.recordFolder), zh: "没有哪一条的核对码是 \(code)。",
            en: "No line has the code \(code).")
    }
}

extension Rule {
    static let recordBroken = Rule(
        "record-broken", firmness: .unconditional,
        statement: .init(zh: "公开记录一条接一条，没有断开。", en: "Each line of the public record follows the one before."),
        explanation: .init(
            zh: "每一条含上一条的 SHA-256。断开的地方，有人改、删、插入或者调换过，或者文件坏了。",
            en:
                "Each line holds the SHA-256 of the one before. Where that breaks, somebody changed, removed, inserted or reordered lines, or the file is damaged."
        ),
        remedy: .init(
            zh: "从备份或者此前拷出的离线副本恢复这个文件，再与其他副本比对（--against）。",
            en:
                "Restore the file from a backup or a copy handed out before, and compare it with other copies (--against)."
        ))

    static let recordRewritten = Rule(
        "record-rewritten", firmness: .unconditional,
        statement: .init(zh: "写进公开记录的，以后还在原处。", en: "What once stood in the public record still stands there."),
        explanation: .init(
            zh: "整条链从某处起重写一遍，自己能前后相接，但与别人手里的旧记录或抄下的核对码对不上。",
            en:
                "A chain that was written anew from some line on holds together; it does not agree with the older copy, or the code, that somebody kept."
        ),
        remedy: .init(zh: "以旧的为准查明是谁、为什么改的，并恢复记录。", en: "Find out who changed it and why, and restore the record."))

    static let recordMismatch = Rule(
        "record-mismatch", firmness: .unconditional,
        statement: .init(zh: "公开的内容就是公开记录里的内容。", en: "What is public is what the public record says."),
        explanation: .init(
            zh: "页面或表格在构建之后被人改过，或者记录文件被截短、换掉。",
            en: "A page or table was changed after it was built, or the record was cut or replaced."),
        remedy: .init(zh: "重新构建；仍然不符的，从备份恢复。", en: "Build again; if it still differs, restore a backup."))

    static let recordMissing = Rule(
        "record-missing", firmness: .unconditional,
        statement: .init(zh: "公开过内容的地方有公开记录。", en: "A place that has published something has a public record."),
        explanation: .init(
            zh: "记录文件被删去，或者给出的文件夹里没有记录。", en: "The record was deleted, or the folder given holds none."),
        remedy: .init(zh: "从备份或离线副本恢复，或者换一个文件夹。", en: "Restore it from a backup or a copy, or give another folder."))
}
