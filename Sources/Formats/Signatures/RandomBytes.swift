import CSodium

/// Random bytes of the operating system, fit for keys and salts.
public enum RandomBytes {
    public static func make(_ count: Int) -> [UInt8] {
        Sodium.require()
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}
