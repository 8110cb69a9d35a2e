/// A finding that an office has taken responsibility for, with the place where it did.
public struct WaivedDiagnostic: Hashable, Sendable {
    public let diagnostic: Diagnostic
    public let waiver: GrantedWaiver

    public init(_ diagnostic: Diagnostic, by waiver: GrantedWaiver) {
        self.diagnostic = diagnostic
        self.waiver = waiver
    }
}

extension WaivedDiagnostic: Comparable {
    public static func < (lhs: WaivedDiagnostic, rhs: WaivedDiagnostic) -> Bool { lhs.diagnostic < rhs.diagnostic }
}
