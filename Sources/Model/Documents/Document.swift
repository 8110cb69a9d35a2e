import Diagnostics

/// A policy document with the metadata that 政府信息公开条例 §12 and the sites' own blocks ask for.
public struct Document: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    /// The name of its page; the 索引号 holds a slash and is not one.
    public let code: String
    public let indexNumber: String
    public let title: String
    public let number: String
    public let issuer: String
    public let subject: String
    public let genre: String
    public let catalogue: String
    public let department: String
    public let disclosureMode: String
    public let written: Day?
    public let published: Day?
    public let effective: Day?
    public let repealed: Day?
    public let validity: String
    public let isDraft: Bool
    public let summary: String
    public let keywords: [String]
    public let source: String
    /// The codes of documents that explain this one, or that it explains (关联解读).
    public let related: [String]
    /// Files under `files/` that belong to it.
    public let attachments: [Attachment]
    public let body: MarkdownSource?

    /// A file under its name.
    public struct Attachment: Hashable, Encodable, Sendable {
        public let title: String
        public let path: String

        /// Reads `意见反馈表 files/form.docx`; without a name the file's own is taken.
        public init(_ line: String) {
            let space = line.lastIndex(where: \.isWhitespace)
            let address = space.map { line[line.index(after: $0)...] } ?? line[...]
            path = String(address.hasPrefix("/") ? address.dropFirst() : address)
            let name = space.map { String(line[..<$0]) } ?? ""
            title = name.isEmpty ? path.split(separator: "/").last.map { String($0) } ?? path : name
        }
    }

    public var id: String { code }
    /// No longer in force.
    public var isVoid: Bool { validity == "废止" || validity == "失效" }
    /// Given to those who ask for it (依申请公开), so not for the web.
    public var isOnRequest: Bool { disclosureMode == "依申请公开" }
}

extension Document: TextRecordConvertible {
    public static let schema = TableSchema(
        "documents", zh: "政策文件", en: "documents", identity: ["code"],
        [
            Column("code", "文件代码", .code, required: true),
            Column("index_number", "索引号"),
            Column("title", "标题", required: true, aliases: ["信息名称", "名称"]),
            Column("number", "发文字号", aliases: ["文号"]),
            Column("issuer", "发文机关", required: true, aliases: ["发布机构"]),
            Column("subject", "主题分类", aliases: ["信息分类"]),
            Column("genre", "体裁"),
            Column("catalogue", "公开目录"),
            Column("department", "公开责任部门"),
            Column("disclosure_mode", "公开方式", .choice(CodeSet("主动公开", "依申请公开"))),
            Column("written", "成文日期", .day, aliases: ["生成日期"]),
            Column("published", "发布日期", .day, aliases: ["公开日期"]),
            Column("effective", "生效日期", .day),
            Column("repealed", "废止日期", .day),
            Column("validity", "有效性", .choice(CodeSet("有效", "失效", "废止", "修改"))),
            Column("summary", "内容概述"),
            Column("keywords", "主题词", .list),
            Column("source", "来源"),
            Column("related", "关联解读", .list, aliases: ["政策解读", "解读"]),
            Column("attachments", "附件", .list),
            Column("draft", "草稿", .flag),
        ])

    public init(_ record: Record, body: MarkdownSource?) {
        location = record.location
        self.body = body
        code = record.text("code")
        indexNumber = record.text("index_number")
        title = record.text("title")
        number = record.text("number")
        issuer = record.text("issuer")
        subject = record.text("subject")
        genre = record.text("genre")
        catalogue = record.text("catalogue")
        department = record.text("department")
        disclosureMode = record.text("disclosure_mode")
        written = record.day("written")
        published = record.day("published")
        effective = record.day("effective")
        repealed = record.day("repealed")
        validity = record.text("validity")
        isDraft = record.flag("draft") ?? false
        summary = record.text("summary")
        keywords = record.list("keywords")
        source = record.text("source")
        related = record.list("related")
        attachments = record.list("attachments").map(Attachment.init)
    }
}
