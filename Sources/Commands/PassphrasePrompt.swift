import Bundles
import Diagnostics
import Foundation

/// Asks for a passphrase without showing it; where nobody sits at the keyboard, standard input gives a line.
struct PassphrasePrompt {
    let language: Language

    /// Asked twice, so that a slip does not lock the key for ever.
    func new() throws -> Passphrase {
        let first = try ask(BilingualText(zh: "为私钥设一个口令：", en: "Passphrase for the new key: "))
        guard !first.isEmpty else {
            throw BundleFailure(
                zh: "口令是空的。确实不要口令的，用 --no-passphrase。",
                en: "The passphrase is empty. For a key without one use --no-passphrase.")
        }
        let second = try ask(BilingualText(zh: "再输入一次：", en: "Once more: "))
        guard first == second else {
            throw BundleFailure(zh: "两次输入的口令不同，没有生成密钥。", en: "The two differ; no key was made.")
        }
        return first
    }

    func existing() throws -> Passphrase { try ask(BilingualText(zh: "私钥的口令：", en: "Passphrase of the key: ")) }

    private func ask(_ question: BilingualText) throws -> Passphrase {
        let input: Int32 = 0
        var settings = termios()
        let isTerminal = isatty(input) == 1 && tcgetattr(input, &settings) == 0
        if isTerminal {
            var silent = settings
            // Ctrl-C comes as a character, so that it can't leave the terminal mute.
            silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
            tcsetattr(input, TCSAFLUSH, &silent)
            // Only now: what is typed before the terminal is silent would be shown, and thrown away.
            Terminal.standardError.write(question[language])
        }
        defer {
            if isTerminal {
                tcsetattr(input, TCSAFLUSH, &settings)
                Terminal.standardError.write("\n")
            }
        }
        return try line(of: input)
    }

    /// The bytes up to the line's end, read one at a time: what comes behind it is the next answer's.
    private func line(of input: Int32) throws -> Passphrase {
        var bytes: [UInt8] = []
        // Growing would leave copies behind.
        bytes.reserveCapacity(Self.limit + 1)
        var byte: UInt8 = 0
        while read(input, &byte, 1) == 1, byte != 0x0A {
            guard byte != Self.interrupt else { throw BundleFailure(zh: "已取消。", en: "Cancelled.") }
            guard bytes.count < Self.limit else {
                throw BundleFailure(zh: "口令太长。", en: "The passphrase is too long.")
            }
            bytes.append(byte)
        }
        if bytes.last == 0x0D { bytes.removeLast() }
        return Passphrase(wiping: &bytes)
    }

    private static let interrupt: UInt8 = 0x03
    /// As in minisign.
    private static let limit = 1024
}
