import Formats
import Testing

@testable import Bundles

@Suite("Minisign's formats")
struct MinisignTests {
    /// Made with minisign 0.11: `minisign -G -W`, and `minisign -S -t 第1期` over the bytes "hello\n".
    static let publicKey =
        "untrusted comment: minisign public key 5454AB434681CA62\nRWRiyoFGQ6tUVL0SMViDQzbocu6SX98VFnElF3Os6na1mENT9rMH6vxn\n"
    static let secretKey =
        "untrusted comment: minisign encrypted secret key\nRWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYsqBRkOrVFSJd01h8YnnFm0nVgUa0JEARC1IZ5fFnLMnnr8XTawagL0SMViDQzbocu6SX98VFnElF3Os6na1mENT9rMH6vxnAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
    static let signature = """
        untrusted comment: signature from minisign secret key
        RURiyoFGQ6tUVF5m3ITJCpg/q0S1gIPVo6rZ10CzdPIAAelnMFSwVY19O9CugT9qxFkFsbe5ztS8bZXSlVdyvamnyAVfJa4FPgM=
        trusted comment: 第1期
        2FgXYYHh8aV0USsLkdGYRS/5Q3CpSbGK6iJPXw79nbruqDXcel2nwsDu+HDt8yv/HiDgiKOU+ixcA8vqjhBzDg==

        """
    static let message = Array("hello\n".utf8)

    @Test("are read as minisign wrote them")
    func vectors() throws {
        let key = try #require(PublicKey(Self.publicKey))
        #expect(key.fileText == Self.publicKey)
        #expect(key.id.description == "5454AB434681CA62")
        let signature = try #require(MinisignSignature(Array(Self.signature.utf8)))
        #expect(signature.trustedComment == "第1期")
        #expect(signature.isValid(for: Self.message, by: key))
        #expect(!signature.isValid(for: Self.message + [0x0A], by: key))
        #expect(signature.text == Self.signature)
    }

    @Test("give the signature that minisign gives with the same key")
    func signing() throws {
        let file = try #require(SigningKeyFile(Self.secretKey))
        #expect(!file.isEncrypted)
        let key = try file.unlocked(with: nil)
        #expect(key.publicKey == PublicKey(Self.publicKey))
        let ours = MinisignSignature(of: Self.message, by: key, trustedComment: "第1期")
        let theirs = try #require(MinisignSignature(Array(Self.signature.utf8)))
        #expect((ours.signature, ours.globalSignature) == (theirs.signature, theirs.globalSignature))
    }

    @Test("keep a key behind its passphrase")
    func passphrase() throws {
        let key = SigningKey.generate()
        let file = try SigningKeyFile(key, passphrase: passphrase("口令 1"), cost: .least)
        let read = try #require(SigningKeyFile(file.fileText))
        #expect(read.isEncrypted)
        #expect(try read.unlocked(with: passphrase("口令 1")).publicKey == key.publicKey)
        #expect(throws: BundleFailure.self) { try read.unlocked(with: passphrase("口令 2")) }
        #expect(throws: BundleFailure.self) { try read.unlocked(with: nil) }
    }

    @Test("refuse a secret key whose halves do not belong together, or that asks for the whole machine")
    func hostileKeys() throws {
        let file = try SigningKeyFile(.generate(), passphrase: nil)
        let lines = file.fileText.split(separator: "\n")
        var bytes = try #require(Base64.bytes(lines[1], count: 158))
        bytes[70] ^= 1
        let damaged = try #require(SigningKeyFile("\(lines[0])\n\(Base64.text(bytes))\n"))
        #expect(throws: BundleFailure.self) { try damaged.unlocked(with: nil) }
        bytes[2] = UInt8(ascii: "S")
        bytes[3] = UInt8(ascii: "c")
        bytes[53] = 0x7F
        let greedy = try #require(SigningKeyFile("\(lines[0])\n\(Base64.text(bytes))\n"))
        #expect(throws: BundleFailure.self) { try greedy.unlocked(with: passphrase("a")) }
    }

    @Test(
        "are refused in any other spelling",
        arguments: [
            ("signature from minisign secret key", "anything"), ("trusted comment: ", "trusted comment:"),
            ("\n", "\r\n"),
            ("RU", "RX"),
        ])
    func spelling(from: String, to: String) {
        #expect(MinisignSignature(Array(Self.signature.replacing(from, with: to).utf8)) == nil)
    }

    @Test("take the one line of a public key that people copy, and nothing like it")
    func copied() {
        let line = String(Self.publicKey.split(separator: "\n")[1])
        #expect(PublicKey(line) == PublicKey(Self.publicKey))
        #expect(PublicKey(Self.publicKey.replacing("\n", with: "\r\n")) == PublicKey(Self.publicKey))
        for other in ["", "RW", String(line.dropLast()), line + "A", Self.secretKey, "noticeboard.pub"] {
            #expect(PublicKey(other) == nil)
        }
    }

    private func passphrase(_ text: String) -> Passphrase {
        var bytes = Array(text.utf8)
        return Passphrase(wiping: &bytes)
    }
}
