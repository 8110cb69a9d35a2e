import Diagnostics
import Model
import Pipeline

extension RecordMaker {
    private static let daysOfPosting = 7

    func text(_ kind: ContentText, _ request: RecordRequest) throws(AuthoringFailure) -> RecordDraft {
        try take(request.arguments, atMost: 1, zh: "只有一个编号", en: "There is one code")
        let code =
            if let given = request.arguments.first { given } else { try freeCode(kind, in: request.day.year) }
        guard code.wholeMatch(of: /[a-z0-9][a-z0-9_-]{0,58}/) != nil else {
            throw AuthoringFailure(
                zh: "编号用小写英文字母、数字和“-”，最多 59 个字符。",
                en: "A code is of lower-case letters, digits and \"-\", at most 59 of them.")
        }
        let path = "\(kind.rawValue)/\(code).md"
        var values = [
            "title": SettingsFile.quoted(request.title ?? "（标题待填写）"), "draft": "是",
            "updated": request.day.description,
        ]
        let place = try request.region.map { text throws(AuthoringFailure) in try names.region(text) }
        values["region"] = place.map { SettingsFile.quoted($0.code.description) }
        switch kind {
        case .notices:
            guard let region = place ?? site.regions.roots.first else {
                throw AuthoringFailure(
                    zh: "没有任何区划，请先填 regions.csv。", en: "There are no regions; fill regions.csv first.")
            }
            values["region"] = SettingsFile.quoted(region.code.description)
            values["start"] = request.day.description
            values["days"] = "\(Self.daysOfPosting)"
        case .documents: values["issuer"] = SettingsFile.quoted(site.settings.owner)
        case .reports:
            values["published"] = request.day.description
            values["source"] = SettingsFile.quoted(site.settings.owner)
            values["updated"] = nil
        case .pages: break
        }
        let form = FrontMatterForm(schema: kind.schema, values: values, leavingOut: ["code"])
        return RecordDraft(files: [form.file(path, body: "（在这里写正文。）")], next: Self.nextStep)
    }

    static let nextStep = BilingualText(
        zh: "填好文件头和正文；用不着的键可以整行删去。核对无误后删去“草稿”一行，再运行 noticeboard check。",
        en:
            "Fill the front matter and the text; keys without use may go. Remove the line 草稿 (draft) when it is right, then run noticeboard check."
    )

    private func freeCode(_ kind: ContentText, in year: Int) throws(AuthoringFailure) -> String {
        switch kind {
        case .notices: CodeSeries(codes: site.notices.map(\.code), usualPrefix: "gs-").next(in: year)
        case .documents: CodeSeries(codes: site.documents.map(\.code), usualPrefix: "wj-").next(in: year)
        case .reports: CodeSeries(codes: site.reports.map(\.code), usualPrefix: "bg-").next(in: year)
        case .pages:
            throw AuthoringFailure(
                zh: "页面要有一个英文名称，例如：noticeboard new page history",
                en: "Name the page, such as: noticeboard new page history")
        }
    }
}
