import Diagnostics

/// Finds the comments on a sheet, the old kind and the threaded kind; where they stand, never what they say.
enum CommentCheck {
    static func comments(onSheet name: String, part: String, of archive: ZipArchive) throws(DiagnosticError)
        -> [Diagnostic]
    {
        let relationships = try Relationships(of: part, in: archive)
        var cells: Set<String> = []
        for part in relationships.parts(ofType: "comments") + relationships.parts(ofType: "threadedComment") {
            cells.formUnion(try XMLScanner.scan(part: part, of: archive, with: CommentsHandler())?.cells ?? [])
        }
        let places = cells.compactMap { name in CellRange.cell(name.utf8).map { (name: name, place: $0) } }
        guard let first = places.min(by: { $0.place < $1.place }) else { return [] }
        return [
            Diagnostic(
                .cellComment, at: SourceLocation(archive.file, position: .cell(sheet: name, name: first.name)),
                zh: "这个工作表有 \(places.count) 处批注，从这一格起；批注未予读取。",
                en: "The sheet has comments on \(places.count) cells, from this one on; they were not read.")
        ]
    }
}

private struct CommentsHandler: XMLHandler {
    var cells: Set<String> = []

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        guard element.name == "comment" || element.name == "threadedComment", let cell = element["ref"] else { return }
        cells.insert(cell)
    }

    mutating func end(_ name: String) throws(DiagnosticError) {}
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {}
}

extension Rule {
    public static let cellComment = Rule(
        "cell-comment", .warning, firmness: .strict,
        statement: .init(zh: "供公开的工作簿不含批注。", en: "A workbook to be published has no comments."),
        explanation: .init(
            zh: "批注里常有经办人的内部说明、电话和身份信息；它们不会公开，但随文件流转。批注中确需公开的内容会因此缺失。",
            en:
                "Comments hold internal remarks and personal data: they are not published, but travel with the file. What in them should be public is missing."
        ),
        remedy: .init(
            zh: "需要公开的写进单元格（如“备注”列），然后删除全部批注。", en: "Write into cells what should be public, then delete all comments."),
        basis: .init(zh: "《个人信息保护法》第六条（最小必要）", en: "Personal Information Protection Law, art. 6 (data minimisation)"))
}
