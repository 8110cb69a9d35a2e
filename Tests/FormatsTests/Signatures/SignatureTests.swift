import Formats
import Testing

@Suite("Signatures")
struct SignatureTests {
    @Test("with Ed25519 are those of RFC 8032, 7.1, test 2")
    func ed25519() {
        let seed: [UInt8] = bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        let publicKey: [UInt8] = bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
        let secret = SecretBytes(count: 64) { $0.copyBytes(from: seed + publicKey) }
        #expect(Ed25519.publicKey(of: secret) == publicKey)
        let signature = Ed25519.sign([0x72], with: secret)
        #expect(
            signature
                == bytes(
                    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"))
        #expect(Ed25519.isValid(signature, of: [0x72], by: publicKey))
        #expect(!Ed25519.isValid(signature, of: [0x73], by: publicKey))
        #expect(!Ed25519.isValid([], of: [0x72], by: publicKey))
    }

    @Test("hash with BLAKE2b as RFC 7693, appendix A, has it")
    func blake2b() {
        #expect(
            BLAKE2b.digest(Array("abc".utf8), count: 64)
                == bytes(
                    "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                        + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"))
    }

    private func bytes(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.count, by: 2).compactMap { offset in
            let start = hex.index(hex.startIndex, offsetBy: offset)
            return UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16)
        }
    }
}
