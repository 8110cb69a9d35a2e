import Model

/// The first sheet of a form: how to fill it in, in the words of whoever will be asked.
enum FormGuide {
    static let sheetName = "填表说明"

    static func lines(of form: Form) -> [String] {
        [
            "\(form.region.name) \(form.period.chinese) 公开表格",
            "",
            "一、先填后面各张表，一张表是一项公开内容；没有发生的，整张表不填，也不要删。",
            "二、表头和第一、二行不能改。带“*”的列必填。选中一格，旁边会提示怎么填；能选的从下拉列表里选。",
            "三、已经填好的是项目和上期末的数，请核对；不对的直接改，没有的项目可以删去整行。",
            "四、日期写成 2026-12-05 的样子，金额只写数字，不写“元”。不要合并单元格；原表有合计行的照填，没有的不要自己加，网页上会自动合计。",
            "五、不要填身份证号、银行卡号、手机号、家庭住址。困难群众的名单只填表里有的列。",
            "六、最后填“\(RegistrationTable.sheetName)”：每项的公开日期，谁签的字，谁审核的。还没有公开的，日期留空，先作草稿。",
            "七、改已经公开过的内容，要在“\(RegistrationTable.sheetName)”写明更正说明。",
            "八、存盘时仍存为 Excel 工作簿（.xlsx），文件名可以改。拷到优盘交乡镇（街道）。",
            "",
            "本工作簿里的表：",
        ] + form.sheets.map { "　　\($0.title)" }
    }
}
