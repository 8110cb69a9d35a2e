import ArgumentParser
import Authoring
import Diagnostics
import Foundation
import Model
import Pipeline
import Templates

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes the content folder of a portal of one's own.",
        discussion: """
            The folder holds settings with an explanation each, the table of areas, a model disclosure catalogue with its legal \
            bases, the working calendar, and pages to rewrite, all drafts. On a terminal it asks for what was not given. Nothing \
            is overwritten, and nothing is made unless all of it passes every check.
            """)

    @Argument(help: "The folder to make.", completion: .directory)
    var folder: String

    @Option(
        help: "A table of areas, CSV or XLSX, with the headings of regions.csv: 区划代码, 名称 … or code, name …",
        completion: .file(extensions: ["csv", "xlsx", "yaml", "json"]))
    var regions: String?

    @Option(
        help: "Instead of a table: the code of the only place, 2, 4, 6, 9 or 12 digits.", transform: Self.regionCode)
    var code: RegionCode?

    @Option(help: "The name of the only place, such as 松溪村.")
    var place: String?

    @Option(help: "The portal's name. (default: the topmost place's, with 公开栏)")
    var name: String?

    @Option(help: "The office that answers for it, in full. (default: the topmost place's office)")
    var owner: String?

    @Option(help: "The office's telephone.")
    var phone: String?

    @Option(help: "The office's address.")
    var address: String?

    @OptionGroup var web: BaseAddressOptions

    @Flag(help: "Ask nothing.")
    var yes = false

    @Option(
        name: .customLong("as-of"), help: "The day from which obligations count, such as 2026-11-23. (default: today)",
        transform: ContentOptions.day)
    var asOf: Day?

    @OptionGroup var languageOptions: LanguageOptions

    private static func regionCode(_ text: String) throws -> RegionCode {
        guard let code = RegionCode(text) else {
            throw ValidationError("--code takes a region code of 2, 4, 6, 9 or 12 digits.")
        }
        return code
    }

    func validate() throws {
        if regions != nil, code != nil || place != nil {
            throw ValidationError(
                "--regions says which places there are; --code and --place are for a portal of one place.")
        }
    }

    func run() throws {
        let language = languageOptions.language
        try Telling(language).failures {
            let questions = yes ? nil : Questions(language: language)
            let day = asOf ?? ContentOptions.today
            var portal = NewPortal(try areas(questions), on: day)
            describe(&portal, questions)
            try FolderWriter.make(folder, portal.files) { try approve($0, on: day) }
            Terminal.standardOutput.write(told(portal)[language])
        }
    }

    private func areas(_ questions: Questions?) throws -> AreaTable {
        if let regions { return try AreaTable(file: regions) }
        let typed =
            code?.description
            ?? questions?.answer(
                BilingualText(
                    zh: "区划代码（村 12 位，乡镇 9 位，县 6 位），或区划表的文件名", en: "Region code, or the file with the table of areas"))
        if let typed, let code = RegionCode(typed) {
            let place = place ?? questions?.answer(BilingualText(zh: "名称，如 松溪村", en: "Its name"))
            if let place, !place.isEmpty { return AreaTable(code, name: place) }
        } else if let typed, !typed.isEmpty {
            return try AreaTable(file: typed)
        }
        throw AuthoringFailure(
            zh: "不知道是哪个地方：用 --regions 给出区划表，或用 --code 和 --place 给出一个地方的代码和名称。",
            en: "Which place? Give a table with --regions, or the code and name of one place with --code and --place.")
    }

    private func describe(_ portal: inout NewPortal, _ questions: Questions?) {
        func value(_ given: String?, _ zh: String, _ en: String, usual: String = "") -> String {
            given ?? questions?.answer(BilingualText(zh: zh, en: en), usual: usual) ?? usual
        }
        portal.name = value(name, "网站名称", "The portal's name", usual: portal.name)
        portal.owner = value(owner, "主办单位全称", "The office that answers for it", usual: portal.owner)
        portal.phone = value(phone, "办公电话（可以不填）", "The office's telephone (may be left empty)")
        portal.address = value(address, "办公地址（可以不填）", "The office's address (may be left empty)")
        portal.baseURL = value(web.baseURL, "网址（只用 U 盘的不填）", "Its address on the web (empty for sticks only)")
    }

    /// What an office begins with has no faults of which a build would complain.
    private func approve(_ stage: String, on day: Day) throws {
        let options = Build.Options(content: stage, output: nil, asOf: day, jobs: 1)
        let report = try Build(options, theme: NoticeboardTheme(), progress: QuietProgress()).run().report
        guard report.hasErrors else { return }
        throw AuthoringFailure(
            zh: "没有新建：下列内容不合要求（行号是新建文件里的）。",
            en: "Nothing was made, for these faults (lines are those of the new files).",
            findings: report.diagnostics)
    }

    private func told(_ portal: NewPortal) -> BilingualText {
        let years = portal.yearsWithoutHolidays.map { "\($0)" }
        let unused = portal.areas.unused.map(\.description)
        return BilingualText(
            zh: "已建立 \(folder)，有 \(portal.files.count) 个文件。\n"
                + (unused.isEmpty ? "" : "区划表里用不着的列：\(unused.joined(separator: "、"))（级别由区划代码的位数得出）。\n")
                + (years.isEmpty ? "" : "calendar.csv 里还没有 \(years.joined(separator: "、")) 年的放假和调休，公布后请补上。\n")
                + "接下来：照 \(folder)/README.md 核对，然后运行 noticeboard build \(folder)\n",
            en: "Made \(folder), of \(portal.files.count) files.\n"
                + (unused.isEmpty
                    ? ""
                    : "Columns without use: \(unused.joined(separator: ", ")) (the level follows from the code).\n")
                + (years.isEmpty
                    ? ""
                    : "calendar.csv lacks the holidays of \(years.joined(separator: ", ")); add them when announced.\n")
                + "Next: go through \(folder)/README.md, then run noticeboard build \(folder)\n")
    }
}
