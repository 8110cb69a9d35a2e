import Formats
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test("gives the digests of FIPS 180-4")
    func vectors() {
        #expect(SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("of parts is that of the whole")
    func parts() {
        #expect(SHA256.hex(Array("a".utf8), [], Array("bc".utf8)) == SHA256.hex(Array("abc".utf8)))
    }
}
