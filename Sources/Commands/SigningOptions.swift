import ArgumentParser
import Bundles
import Diagnostics
import Foundation

/// The key with which a command signs.
struct SigningOptions: ParsableArguments {
    @Option(
        help: "The secret key to sign with, as keygen or minisign made it. (default: no signature)", completion: .file()
    )
    var key: String?

    /// Nil where none was asked for; asks for the passphrase where the key has one.
    func signingKey(_ language: Language) throws -> SigningKey? {
        guard let key else { return nil }
        guard let text = KeyText.read(key), let file = SigningKeyFile(text) else {
            throw BundleFailure(
                zh: "\(key) 不是 keygen 或 minisign 生成的私钥。", en: "\(key) is no secret key that keygen or minisign made.")
        }
        return try file.unlocked(with: file.isEncrypted ? PassphrasePrompt(language: language).existing() : nil)
    }
}

/// The text of a key file, which is short.
enum KeyText {
    static func read(_ path: String) -> String? {
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: 4096) else {
            return nil
        }
        return String(data: data, encoding: .utf8)
    }

    /// The key that a file holds, or that is given itself.
    static func publicKey(_ text: String) throws(BundleFailure) -> PublicKey {
        guard let key = PublicKey(text) ?? read(text).flatMap({ PublicKey($0) }) else {
            throw BundleFailure(
                zh: "\(ShownName(text)) 既不是公钥文件，也不是以 RW 开头的公钥。",
                en: "\(ShownName(text)) is neither a public key file nor a public key, which begins with RW.")
        }
        return key
    }
}
