import Diagnostics
import Pipeline

/// The chain from content to a page, as text.
struct PageExplanationPrinter {
    let language: Language

    func text(of page: PageExplanation) -> String {
        var lines = ["\(page.path)  \(page.title)"]
        func add(_ zh: String, _ en: String, _ values: [String]) {
            guard !values.isEmpty else { return }
            lines.append("  " + BilingualText(zh: zh, en: en)[language] + values[0])
            let indent = BilingualText(zh: "            ", en: "              ")[language]
            lines += values.dropFirst().map { "  " + indent + $0 }
        }
        add("来自：      ", "planned from: ", page.location.file.isEmpty ? [] : ["\(page.location)"])
        add("读取：      ", "made of:      ", page.sources ?? [])
        add("模板：      ", "template:     ", [page.template])
        add("生成：      ", "files:        ", page.files)
        add("文中链接：  ", "links to:     ", page.links)
        let verdict =
            page.reason.map { BilingualText(zh: "下次构建重新生成：\($0.zh)", en: "It will be made again. \($0.en)") }
            ?? BilingualText(zh: "下次构建沿用，不重新生成。", en: "It stays as it is.")
        lines.append("  " + verdict[language])
        return lines.joined(separator: "\n") + "\n"
    }
}
