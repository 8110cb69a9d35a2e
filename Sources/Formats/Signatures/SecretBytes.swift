import CSodium

/// Bytes that nobody else may see: kept out of swap and core dumps where the system allows it, and wiped when let go.
public final class SecretBytes: Sendable {
    // Written only before the initializer returns.
    private nonisolated(unsafe) let storage: UnsafeMutableRawBufferPointer

    /// `fill` writes the bytes; what it leaves alone is zero.
    public init(count: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Void) rethrows {
        Sodium.require()
        // An empty passphrase is one too, and gets a byte that is never read.
        guard let start = sodium_malloc(max(count, 1)) else {
            preconditionFailure("no memory for \(count) secret bytes")
        }
        storage = UnsafeMutableRawBufferPointer(start: start, count: count)
        sodium_memzero(start, count)
        try fill(storage)
    }

    /// Takes the bytes over and wipes them where they were.
    public convenience init(wiping bytes: inout [UInt8]) {
        self.init(count: bytes.count) { secret in bytes.withUnsafeBytes { secret.copyMemory(from: $0) } }
        bytes.withUnsafeMutableBytes { if let start = $0.baseAddress { sodium_memzero(start, $0.count) } }
        bytes = []
    }

    deinit { sodium_free(storage.baseAddress) }

    public var count: Int { storage.count }

    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(storage))
    }

    /// In the same time for any bytes of the same count.
    public static func == (a: SecretBytes, b: SecretBytes) -> Bool {
        a.count == b.count && sodium_memcmp(a.storage.baseAddress, b.storage.baseAddress, a.count) == 0
    }
}

/// C functions take the first byte of what is never empty here.
extension UnsafeMutableRawBufferPointer {
    var octets: UnsafeMutablePointer<UInt8> {
        guard let start = baseAddress else { preconditionFailure("no secret is empty") }
        return start.assumingMemoryBound(to: UInt8.self)
    }
}

extension UnsafeRawBufferPointer {
    var octets: UnsafePointer<UInt8> { UnsafePointer(UnsafeMutableRawBufferPointer(mutating: self).octets) }
}
