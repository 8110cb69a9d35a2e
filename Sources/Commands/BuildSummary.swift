import Diagnostics
import JSON
import Pipeline

/// The last line of a build: what came of it.
struct BuildSummary {
    let report: DiagnosticReport
    let pageCount: Int
    /// How many of them did not have to be made; nil where all are.
    var recalledCount: Int?
    /// Of a portal that is joined.
    var parts: [JoinedPart] = []
    /// Nil where nothing was written.
    let changes: PublishedChanges?
    let output: String?
    /// Where the time went; nil where nobody asked.
    var timings: JSONValue?

    /// The same for programs.
    var members: [(key: String, value: JSONValue?)] {
        [
            ("published", .flag(changes != nil)), ("output", output.map(JSONValue.string)),
            ("pages", .integer(pageCount)), ("pagesKept", recalledCount.map(JSONValue.integer)),
            ("parts", parts.isEmpty ? nil : .array(parts.map(Self.value))),
            (
                "files",
                changes.map { changes in
                    .object([
                        "written": .integer(changes.written), "unchanged": .integer(changes.unchanged),
                        "removed": .integer(changes.removed),
                    ])
                }
            ), ("timings", timings),
        ]
    }

    private static func text(of part: JoinedPart) -> BilingualText {
        guard let pageCount = part.pageCount else {
            return BilingualText(
                zh: "\(part.folder) 没有用上：它是用另一个版本、另外的设置或区划构建的，其中的页面都在这里重新生成了。",
                en:
                    "\(part.folder) was of no use: another version has built it, or other settings; its pages were all made here."
            )
        }
        return BilingualText(
            zh: "\(part.folder)：取用 \(part.takenCount) 个页面，共 \(pageCount) 个。",
            en: "\(part.folder): \(part.takenCount) of \(counted(pageCount, "page")) taken.")
    }

    private static func value(of part: JoinedPart) -> JSONValue {
        .object([
            "folder": .string(part.folder), "pages": part.pageCount.map(JSONValue.integer),
            "taken": .integer(part.takenCount),
        ])
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    var text: BilingualText {
        let errors = report.errorCount
        let warnings = report.warningCount
        guard errors == 0 else {
            let untouched =
                output == nil
                ? BilingualText(zh: "", en: "")
                : BilingualText(zh: "已发布的内容没有改动。", en: " What is published was not touched.")
            return BilingualText(
                zh: "有 \(errors) 处错误、\(warnings) 处警告。\(untouched.zh)",
                en: "\(Self.counted(errors, "error")), \(Self.counted(warnings, "warning")).\(untouched.en)")
        }
        let noted =
            warnings == 0
            ? BilingualText(zh: "", en: "")
            : BilingualText(zh: "，\(warnings) 处警告", en: ", \(Self.counted(warnings, "warning"))")
        guard let changes, let output else {
            return BilingualText(
                zh: "没有错误\(noted.zh)：共 \(pageCount) 个页面。", en: "No errors\(noted.en): \(pageCount) pages."
            )
        }
        let joined = parts.map(Self.text)
        return BilingualText(
            zh: joined.map { $0.zh + "\n" }.joined()
                + "完成\(noted.zh)：\(pageCount) 个页面在 \(output)；更新 \(changes.written) 个文件，未变 \(changes.unchanged) 个，删除 \(changes.removed) 个。",
            en: joined.map { $0.en + "\n" }.joined()
                + "Done\(noted.en): \(pageCount) pages in \(output); \(changes.written) files written, \(changes.unchanged) unchanged, \(changes.removed) removed."
        )
    }
}
