import Model

extension Partials {
    /// The rules that an office adds, as a file; none where it adds none.
    var files: [(path: PagePath, bytes: [UInt8])] { hasStyle ? [(.officeStyleSheet, style)] : [] }
}
