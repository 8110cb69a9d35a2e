import ArgumentParser
import Diagnostics
import Foundation

/// The language of messages, where the locale's is not the wanted one: a Chinese clerk's Windows can say English.
struct LanguageOptions: ParsableArguments {
    enum Choice: String, ExpressibleByArgument, CaseIterable {
        case zh, en
    }

    @Option(name: .customLong("language"), help: "The language of messages. (default: the locale's)")
    var choice: Choice?

    var language: Language {
        switch choice {
        case .zh: .chinese
        case .en: .english
        case nil: Language(environment: ProcessInfo.processInfo.environment)
        }
    }
}
