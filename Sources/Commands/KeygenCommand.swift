import ArgumentParser
import Bundles
import Diagnostics
import Foundation

struct KeygenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keygen",
        abstract: "Makes the pair of keys with which an office signs its bundles.",
        discussion: """
            NAME.key is the secret key, readable by its owner alone: keep it off the web and off the sticks, and keep a copy in a \
            safe. NAME.pub is for everybody: make it known on the official site and on paper. Both are in minisign's format. \
            The passphrase is asked for twice, or read as two lines from standard input.
            """)

    @Option(name: .shortAndLong, help: "Where to put the pair: a folder and name without ending.")
    var output = "noticeboard"

    @Flag(help: "Leave the secret key unprotected, for a machine that signs by itself.")
    var noPassphrase = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let language = language.language
        try Telling(language).failures {
            // Before anybody has typed a passphrase for nothing; making the file refuses it again.
            for file in [secretFile, publicFile] where FileManager.default.fileExists(atPath: file) {
                throw BundleFailure(
                    zh: "\(file) 已经存在。密钥不会被覆盖：请换一个名字。",
                    en: "\(file) is there already. Keys are never overwritten: choose another name.")
            }
            let passphrase = noPassphrase ? nil : try PassphrasePrompt(language: language).new()
            let key = SigningKey.generate()
            let secret = try SigningKeyFile(key, passphrase: passphrase)
            try NewFile.make(secretFile, Array(secret.fileText.utf8), mode: 0o600)
            try NewFile.make(publicFile, Array(key.publicKey.fileText.utf8), mode: 0o644)
            Terminal.standardOutput.write(told(key.publicKey)[language])
        }
    }

    private var secretFile: String { output + ".key" }
    private var publicFile: String { output + ".pub" }

    private func told(_ key: PublicKey) -> BilingualText {
        BilingualText(
            zh: "私钥：\(secretFile)（请妥善保管，不要外传）\n公钥：\(publicFile)（请向社会公布）\n编号：\(key.id)\n\(key.line)\n",
            en:
                "Secret key: \(secretFile) (keep it safe)\nPublic key: \(publicFile) (make it known)\nKey number: \(key.id)\n\(key.line)\n"
        )
    }
}
