import Formats

/// What tells one state of some values from another: equal where they are, by all that can be known different where they differ.
///
/// Sixteen bytes of BLAKE2b, so that a build may rely on it where it leaves a page as it is; SHA-256 takes four times as long.
struct Fingerprint: Hashable, Encodable, Sendable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(of bytes: [UInt8]) {
        let digest = BLAKE2b.digest(bytes, count: 16)
        high = digest[..<8].sortKey
        low = digest[8..<16].sortKey
    }

    /// Of a value with all that it holds.
    init(of value: some Encodable) {
        var encoder = FingerprintEncoder()
        encoder.add(value)
        self = encoder.fingerprint
    }
}
