import Diagnostics
import Foundation

/// Asks whoever sits at the terminal whether something public may be replaced; where nobody does, it may not.
struct ReplacementPrompt {
    let language: Language

    func agrees(to title: String) -> Bool {
        guard isatty(0) == 1 else { return false }
        let question = BilingualText(
            zh: "“\(title)”已经公开。用导入的内容替换吗？(y/N) ", en: "\"\(title)\" is public. Replace it? (y/N) ")
        Terminal.standardError.write(question[language])
        return ["y", "yes", "是"].contains((readLine() ?? "").trimmingCharacters(in: .whitespaces).lowercased())
    }
}
