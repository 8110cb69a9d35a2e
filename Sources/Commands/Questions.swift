import Diagnostics
import Foundation

/// Asks a person at a terminal, a line a question.
struct Questions {
    private let language: Language

    /// Nil where nobody sits at the keyboard.
    init?(language: Language) {
        guard isatty(0) == 1, Terminal.standardError.isInteractive else { return nil }
        self.language = language
    }

    /// The answer without blanks around it; what is usual where nothing is typed.
    func answer(_ question: BilingualText, usual: String = "") -> String {
        let shown = usual.isEmpty ? "" : language == .chinese ? "［\(usual)］" : " [\(usual)]"
        Terminal.standardError.write(question[language] + shown + (language == .chinese ? "：" : ": "))
        let line = (readLine() ?? "").trimmingCharacters(in: .whitespaces)
        return line.isEmpty ? usual : line
    }
}
