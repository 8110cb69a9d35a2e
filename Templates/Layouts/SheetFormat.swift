/// How a sheet lies on the paper.
struct SheetFormat {
    /// How many columns its table has, 0 without one.
    let columnCount: Int

    /// A wide table is laid across the paper, for small type is not read from a step away.
    var isWide: Bool { columnCount >= 8 }

    /// So many columns fit in smaller type only; a browser would else shrink the whole sheet, its title with it.
    private var isDense: Bool { columnCount >= 12 }

    var style: String { "sheet" + (isWide ? " wide" : "") + (isDense ? " dense" : "") }
}

/// The paper of a document of sheets.
struct SheetPaper {
    let size: NoticeboardSheets.Paper
    /// Whether its sheets lie each their own way, which takes named pages; of one sheet the whole document lies as it does.
    var isMixed = false
    var isWide = false
    /// Whether the reader chooses A3 by the address `#a3`, where a portal has one page for both.
    var isChosenByReader = false

    var rules: String {
        let size = size.rawValue.uppercased()
        guard isMixed else { return "@page{size:\(size) \(isWide ? "landscape" : "portrait")}" }
        let rules = "@page{size:\(size) portrait}@page wide{size:\(size) landscape}.sheet.wide{page:wide}"
        guard isChosenByReader else { return rules }
        return rules + "@page a3{size:A3 portrait}@page a3-wide{size:A3 landscape}"
            + "@media print{:root:target{font-size:21pt}:root:target .sheet{page:a3}:root:target .sheet.wide{page:a3-wide}}"
    }
}
