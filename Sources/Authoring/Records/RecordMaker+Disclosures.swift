import Diagnostics
import Formats
import Model

extension RecordMaker {
    func disclosure(_ request: RecordRequest) throws(AuthoringFailure) -> RecordDraft {
        try take(request.arguments, atMost: 3, zh: "依次写区划、期别和事项", en: "Give place, period and item")
        guard request.arguments.count == 3 else {
            throw AuthoringFailure(
                zh: "依次写区划、期别和事项，例如：noticeboard new disclosure 松溪村 2026-11 finance",
                en: "Give place, period and item, such as: noticeboard new disclosure 990101101201 2026-11 finance")
        }
        let region = try names.region(request.arguments[0])
        guard let period = Period(request.arguments[1]) else {
            throw AuthoringFailure(
                zh: "“\(request.arguments[1])”不是期别。期别如 2026、2026h1、2026q2、2026-06。",
                en: "\"\(request.arguments[1])\" is no period. Periods are 2026, 2026h1, 2026q2, 2026-06.")
        }
        let obligation = try names.obligation(request.arguments[2])
        try approve(obligation, region, period)
        let stem = "disclosure/\(region.code)/\(period)/\(obligation.item)"
        try refuseTwin(of: stem, endings: TableFileReader.fileExtensions.union(["md"]))
        let title = request.title ?? period.chinese + obligation.title
        let form = FrontMatterForm(
            schema: DisclosureHeader.schema, values: ["title": SettingsFile.quoted(title), "draft": "是"],
            leavingOut: ["item"])
        let table = StandardTable.named(obligation.table).map { schema in
            ContentFile(stem + ".csv", CSVWriter.bytes(headings: schema.columns.map(\.title), rows: []))
        }
        let body = table == nil ? "（在这里写公开内容：\(obligation.content)）" : ""
        return RecordDraft(
            files: [form.file(stem + ".md", body: body)] + [table].compactMap(\.self),
            next: table == nil
                ? Self.nextStep
                : BilingualText(
                    zh: "在 .csv 里填表，在 .md 里填公开日期和签字；公开时删去“草稿”一行，再运行 noticeboard check。",
                    en:
                        "Fill the table in the .csv, day and signatures in the .md; to publish, remove the line 草稿 (draft) and run noticeboard check."
                ))
    }

    /// What the catalogue does not ask for is said before anybody has filled a form.
    private func approve(_ obligation: Obligation, _ region: Region, _ period: Period) throws(AuthoringFailure) {
        guard obligation.channels.allowContent else {
            throw AuthoringFailure(
                zh: "“\(obligation.title)”按公开目录不在内容文件夹里公开（\(obligation.channels.label)）。",
                en: "By the catalogue \"\(obligation.item)\" does not belong into the content.")
        }
        guard obligation.level == region.level else {
            throw AuthoringFailure(
                zh: "“\(obligation.title)”是\(obligation.level.label)级公开的事项，\(region.name)是\(region.level.label)级。",
                en:
                    "\"\(obligation.item)\" is owed at the level \(obligation.level.rawValue); \(region.code) is of the level \(region.level.rawValue)."
            )
        }
        guard obligation.frequency.matches(period) else {
            let meant = obligation.frequency.period(containing: period.lastDay)?.description ?? ""
            throw AuthoringFailure(
                zh: "“\(obligation.title)”的公开频次是“\(obligation.frequency.label)”，期别应如 \(meant)。",
                en:
                    "\"\(obligation.item)\" is made public \(obligation.frequency.rawValue); its period would be \(meant)."
            )
        }
    }
}
