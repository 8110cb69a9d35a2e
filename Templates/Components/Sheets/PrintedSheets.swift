import HTML
import Model

/// On a page of the portal: the code that its sheet bears, and the way to print the sheet.
struct PrintedSheets: Markup {
    let reference: SheetReference?
    let sheets: PagePath?

    var content: some Markup {
        if let reference {
            p(.class("note"), .searchable(false)) {
                "核验码：\(reference.code.description)（张贴在公示栏的纸件印有同样的核验码，可以对照）"
            }
        }
        if let sheets {
            p(.class("download"), .searchable(false)) {
                a(.href(sheets)) { "打印张贴版（A4）" }
                " "
                a(.href(sheets.at("a3"))) { "打印张贴版（A3）" }
            }
        }
    }
}
