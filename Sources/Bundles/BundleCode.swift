import Formats
import Model

/// 核对码: sixteen digits by which people see that two copies are of the same issue, in four groups to be read out.
///
/// The `DigitCode` of the payload manifest. It stands for the manifest alone, so that the cover, which is not in the
/// manifest, can show it.
public struct BundleCode: Hashable, Sendable, CustomStringConvertible {
    /// The SHA-256 of `manifest-sha256.txt`, as `sha256sum` and `certutil` show it.
    public let manifestDigest: String
    public let digits: DigitCode

    init(manifest bytes: [UInt8]) {
        manifestDigest = SHA256.hex(bytes)
        guard let digits = DigitCode(sha256: manifestDigest) else {
            preconditionFailure("a digest is a hexadecimal number")
        }
        self.digits = digits
    }

    public var description: String { digits.description }
}
