import HTML
import Model
import Testing

@testable import Templates

@Suite struct VerificationGuideTests {
    private func guide(signer: (String, String)? = nil) -> String {
        var buffer = HTMLBuffer()
        VerificationGuide(
            organization: "示例市民政局", code: "6514 5002 5370 0074", manifestDigest: String(repeating: "a", count: 64),
            sequence: 3, asOf: .on("2026-11-23"), signer: signer, onlineOriginal: "https://example.invalid/?a=1&b=2"
        ).write(to: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `the guide shows the code, the digest and the issue`() {
        let html = guide()
        for text in ["6514 5002 5370 0074", String(repeating: "a", count: 64), "第 3 期", "2026年11月23日", "a=1&amp;b=2"] {
            #expect(html.contains(text), "\(text)")
        }
    }

    @Test func `it tells how to check a signature only where there is one`() {
        #expect(guide(signer: ("958DC9803B3198AB", "RWQabc")).contains("<code>RWQabc</code>"))
        #expect(!guide().contains("minisign -V"))
        #expect(guide().contains("没有签名"))
    }
}
