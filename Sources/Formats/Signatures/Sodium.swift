import CSodium

/// The library's own set-up, which random numbers and guarded memory ask for first.
enum Sodium {
    /// Runs once for the process, on whichever thread comes first.
    static let isReady = sodium_init() >= 0

    static func require() { precondition(isReady, "libsodium found no source of random numbers") }
}
