import Testing

@testable import Bundles

@Suite("A bundle's code")
struct BundleCodeTests {
    /// Computed with Python: int(hashlib.sha256(b"abc").hexdigest()[:16], 16) % 10**16.
    @Test("is sixteen digits of the manifest's SHA-256")
    func digits() {
        let code = BundleCode(manifest: Array("abc".utf8))
        #expect(code.manifestDigest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(code.description == "6514 5002 5370 0074")
    }
}
