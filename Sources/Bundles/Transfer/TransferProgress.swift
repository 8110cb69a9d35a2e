/// Whoever is told how far a transfer has come.
public protocol TransferProgress: Sendable {
    /// In bytes of the files' content.
    func transferred(_ done: Int, of total: Int)
}

/// Tells nobody.
public struct SilentTransfer: TransferProgress {
    public init() {}
    public func transferred(_ done: Int, of total: Int) {}
}
