import HTML
import Model
import Testing

@testable import Templates

@Suite struct VerificationGuideTests {
    private func guide(signer: BundleCover.Signer? = nil) -> String {
        let cover = BundleCover(
            settings: .sample(["name": "示例公开栏", "owner": "示例市民政局"]), places: [],
            copy: OfflineCopy(places: [], validUntil: .on("2027-05-23"), original: "https://example.invalid/?a=1&b=2"),
            asOf: .on("2026-11-23"), sequence: 3, code: "6514 5002 5370 0074",
            manifestDigest: String(repeating: "a", count: 64), signer: signer)
        return NoticeboardTheme().files(of: cover)["verify.html"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    @Test func `the guide shows the code, the digest and the issue`() {
        let html = guide()
        for text in ["6514 5002 5370 0074", String(repeating: "a", count: 64), "第 3 期", "2026年11月23日", "a=1&amp;b=2"] {
            #expect(html.contains(text), "\(text)")
        }
    }

    @Test func `it tells how to check a signature only where there is one`() {
        #expect(guide(signer: .init(number: "958DC9803B3198AB", publicKey: "RWQabc")).contains("<code>RWQabc</code>"))
        #expect(!guide().contains("minisign -V"))
        #expect(guide().contains("没有签名"))
    }
}
