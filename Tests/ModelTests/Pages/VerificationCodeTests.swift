import Model
import Testing

@Suite("A verification code")
struct VerificationCodeTests {
    @Test(
        "is the first fifty bits of the digest, five a character",
        arguments: [
            ("0000000000000000", "22222-22222"), ("ffffffffffffffff", "ZZZZZ-ZZZZZ"),
            // 1 to 10 in five bits each.
            ("08864298e84a8000", "34567-89ABC"),
        ])
    func bits(digest: String, code: String) {
        #expect(VerificationCode(sha256: digest + String(repeating: "7", count: 48))?.description == code)
    }

    @Test("has no letter or digit that is taken for another")
    func alphabet() {
        let characters = Set(
            (0..<32).compactMap { value in
                VerificationCode(
                    sha256: String(value << 3 | 0x100, radix: 16).suffix(2) + String(repeating: "0", count: 14))?
                    .description.first
            })
        #expect(characters.count == 32)
        #expect(characters.isDisjoint(with: "01IO"))
    }

    @Test("is made of nothing but a digest")
    func malformed() {
        #expect(VerificationCode(sha256: "") == nil)
        #expect(VerificationCode(sha256: "zz00000000000000") == nil)
    }
}
