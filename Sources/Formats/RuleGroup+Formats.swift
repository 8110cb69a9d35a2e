import Diagnostics

extension RuleGroup {
    /// What readers of files find, whatever the files are about.
    public static let formats = RuleGroup(
        zh: "文件格式", en: "File formats",
        [
            .invalidEncoding, .csvQuote, .yamlSyntax, .jsonSyntax, .tableShape, .frontMatter, .misnamedFile,
            .legacySpreadsheet, .encryptedFile,
        ])

    /// What workbooks and other files made of XML in a ZIP container have about them.
    public static let workbooks = RuleGroup(
        zh: "工作簿", en: "Workbooks",
        [
            .damagedArchive, .oversizedArchive, .xmlSyntax, .oversizedWorkbook, .sheetWithoutTable, .errorCell,
            .formulaWithoutValue, .textOutsideTable, .hiddenSheet, .hiddenRow, .hiddenColumn, .cellComment,
            .sheetDrawing,
        ])

    /// What a table's schema asks of headings and cells.
    public static let tables = RuleGroup(
        zh: "表格", en: "Tables",
        [
            .noHeadings, .unknownColumn, .duplicateColumn, .missingColumn, .missingCell, .invalidValue,
            .cellWithoutHeading, .conflictingUnits,
        ])

    /// What is written in Markdown.
    public static let texts = RuleGroup(
        zh: "正文", en: "Texts", [.rawHTML, .tableRowTooLong, .unsafeLink, .remoteImage, .imageWithoutAlt])

    /// What files under `files/` must not carry.
    public static let attachments = RuleGroup(
        zh: "附件和图片", en: "Attachments and pictures",
        [
            .attachmentFormat, .attachmentEnding, .brokenAttachment, .encryptedAttachment, .embeddedContent,
            .attachmentExtent,
            .readerIncomplete, .scannedAttachment, .hiddenContent, .pictureLocation, .pictureMetadata, .pictureSize,
        ])
}
