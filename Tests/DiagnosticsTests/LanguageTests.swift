import Diagnostics
import Testing

@Suite("The language of messages")
struct LanguageTests {
    @Test(
        "is Chinese where the locale is",
        arguments: [
            (["LANG": "zh_CN.UTF-8"], Language.chinese),
            (["LANG": "zh"], .chinese),
            (["LC_MESSAGES": "ZH_TW"], .chinese),
            (["LC_ALL": "zh_CN", "LANG": "en_US.UTF-8"], .chinese),
            (["LC_MESSAGES": "zh_CN", "LANG": "C"], .chinese),
        ])
    func chinese(environment: [String: String], language: Language) {
        #expect(Language(environment: environment) == language)
    }

    @Test(
        "is English anywhere else",
        arguments: [
            [:], ["LANG": ""], ["LANG": "C.UTF-8"], ["LANG": "en_GB"], ["LANGUAGE": "zh_CN"],
        ])
    func english(environment: [String: String]) {
        #expect(Language(environment: environment) == .english)
    }

    @Test("is told by the first variable that is set and not empty")
    func precedence() {
        #expect(Language(environment: ["LC_ALL": "C", "LC_MESSAGES": "zh_CN", "LANG": "zh_CN"]) == .english)
        #expect(Language(environment: ["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "C"]) == .chinese)
        #expect(Language(environment: ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN"]) == .chinese)
    }
}
