import Diagnostics

extension RuleGroup {
    /// What readers of files find, whatever the files are about.
    public static let formats = RuleGroup(
        zh: "文件格式", en: "File formats",
        [.invalidEncoding, .csvQuote, .yamlSyntax, .jsonSyntax, .tableShape, .frontMatter])

    /// What a table's schema asks of headings and cells.
    public static let tables = RuleGroup(
        zh: "表格", en: "Tables",
        [
            .noHeadings, .unknownColumn, .duplicateColumn, .missingColumn, .missingCell, .invalidValue,
            .cellWithoutHeading, .conflictingUnits,
        ])

    /// What workbooks hold beside tables, and what keeps them from being read.
    public static let workbooks = RuleGroup(
        zh: "电子表格", en: "Workbooks",
        [
            .legacySpreadsheet, .misnamedFile, .encryptedFile, .damagedArchive, .oversizedArchive, .oversizedWorkbook,
            .xmlSyntax, .sheetWithoutTable, .textOutsideTable, .errorCell, .formulaWithoutValue, .hiddenSheet, .hiddenRow,
            .hiddenColumn, .cellComment, .sheetDrawing,
        ])

    /// What is written in Markdown.
    public static let texts = RuleGroup(
        zh: "正文", en: "Texts", [.rawHTML, .tableRowTooLong, .unsafeLink, .remoteImage, .imageWithoutAlt])
}
